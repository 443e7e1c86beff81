/** The catalogue written as a list, and read again. */
import { expect, test } from 'vitest';
import type { Office } from '#shared/protocol/office.ts';
import { readProcedureList } from '../../server/catalogue/read-list.ts';
import { procedureList } from '../../server/catalogue/write-list.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

const bytes = (list: string) => new TextEncoder().encode(list);

test('[E5] the list that an office writes brings back what another list took away', async () => {
  const [first, , third, ...others] = DEMONSTRATION_OFFICE.procedures;
  const changed = { ...third!, fee: null, noWait: null };
  const shrunk: Office = { ...DEMONSTRATION_OFFICE, procedures: [changed, ...others.slice(3)] };
  expect(shrunk.procedures.map(({ code }) => code)).not.toContain(first!.code);
  const back = await readProcedureList(
    bytes(procedureList(DEMONSTRATION_OFFICE)),
    'danh-muc.csv',
    shrunk,
  );
  expect(back.problems).toEqual([]);
  expect(back.notUnderstood).toEqual([]);
  const byCode = (office: Office | null) =>
    [...(office?.procedures ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1));
  expect(byCode(back.office)).toEqual(byCode(DEMONSTRATION_OFFICE));
});

test('[E5 V7] it brings the question of every no-wait procedure back, in both languages', async () => {
  const list = bytes(procedureList(DEMONSTRATION_OFFICE));
  const { procedures } = DEMONSTRATION_OFFICE;
  const without = (which: (i: number) => boolean): Office => ({
    ...DEMONSTRATION_OFFICE,
    procedures: procedures.map((one, i) => (which(i) ? { ...one, noWait: null } : one)),
  });
  for (const office of [without(() => true), without((i) => i % 2 === 0)]) {
    const back = await readProcedureList(list, 'danh-muc.csv', office);
    expect(back.office?.procedures).toEqual(procedures);
  }
});

test('[E5] what an office has entered of a procedure stands in its list', () => {
  const one = {
    ...DEMONSTRATION_OFFICE.procedures[0]!,
    papers: [
      { vi: 'Bản chính', en: 'Original' },
      { vi: 'Tờ khai, có chữ ký', en: 'Form, signed' },
    ],
    inForceFrom: '2026-07-01',
  };
  const list = procedureList({ ...DEMONSTRATION_OFFICE, procedures: [one] });
  expect(list).toContain('"Bản chính\nTờ khai, có chữ ký"');
  expect(list).toContain('2026-07-01');
});
