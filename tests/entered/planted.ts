import { BASIS, bytes, HEADS, manyForms, readList } from './lists.ts';

/** A long list with problems planted in it, and what is told of them. */

/** Cells that are wrong, and what is to be told of each. */
const PLANTED = [
  ['day', '31/11/2026', 'day day-malformed'],
  ['day', '24/12/2026', 'day day-ahead'],
  ['day', '=TODAY()', 'day formula-without-text'],
  ['day', '', 'day day-missing'],
  ['level', 'tạm được', 'result level-unknown'],
  ['level', '4', 'result number-unexplained'],
  ['level', '#REF!', 'result formula-error'],
  ['procedure', '7.777777', 'procedure procedure-unknown'],
  ['reason', 'mưa to', 'reasons reason-unknown'],
] as const;
/** Every so many rows one is wrong. */
const EVERY = 97;
const PLACES = { day: 0, procedure: 1, level: 2, reason: 4 } as const;

/** Reads it: semicolons, mixed line ends, every other row in NFD. Both lists say row, column and reason. */
export async function plantedList(
  count: number,
): Promise<{ readonly planted: readonly string[]; readonly found: readonly string[] }> {
  const planted: string[] = [];
  const rows = manyForms(count)
    .split('\r\n')
    .slice(1)
    .map((row, i) => {
      const said = /"[^"]*"/.exec(row)?.[0] ?? '';
      const cells = row.replace(said, '').split(',');
      const wrong = i % EVERY === 0 ? PLANTED[(i / EVERY) % PLANTED.length] : undefined;
      if (wrong) {
        const [cell, text, told] = wrong;
        cells[PLACES[cell]] = text;
        planted.push(`${i + 2} ${told}`);
      }
      cells[5] = said;
      const line = cells.join(';') + ['\n', '\r\n', '\r'][i % 3];
      return i % 2 === 0 ? line : line.normalize('NFD');
    });
  const file = bytes(`\uFEFF${HEADS.replaceAll(',', ';')}\r\n${rows.join('')}`);
  const reader = await readList(file, { basis: BASIS });
  const found: string[] = [];
  for (let from = 0; ; from += 50) {
    const page = await reader.page('problem', from);
    for (const { row, problems } of page.rows) {
      for (const { column, what } of problems) found.push(`${row} ${column} ${what}`);
    }
    if (page.rows.length < 50) return { planted, found };
  }
}
