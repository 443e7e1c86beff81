import type { Database } from 'better-sqlite3';
import type { Problem } from './problem.ts';
import { PROJECTIONS, type Projection } from './projections.ts';

/** How many differing rows of one table are named: after so many, `rebuild` is the answer anyway. */
const MOST_NAMED = 100;

type Row = readonly unknown[];

/** Compares the tables made from the journal with the same tables made again, row for row. */
export function tableProblems(live: Database, again: Database): Problem[] {
  return PROJECTIONS.flatMap((table) =>
    differences(table, rowsOf(live, table), rowsOf(again, table)),
  );
}

function differences(
  table: Projection,
  live: IterableIterator<Row>,
  again: IterableIterator<Row>,
): Problem[] {
  const problems: Problem[] = [];
  let a = live.next();
  let b = again.next();
  while ((!a.done || !b.done) && problems.length < MOST_NAMED) {
    const order = compareKeys(a.done ? undefined : a.value, b.done ? undefined : b.value);
    const row: Row = order <= 0 ? a.value : b.value;
    if (order !== 0 || JSON.stringify(a.value) !== JSON.stringify(b.value)) {
      problems.push({ what: 'table-differs', table, row: keyOf(row) });
    }
    if (order <= 0) a = live.next();
    if (order >= 0) b = again.next();
  }
  live.return?.();
  again.return?.();
  return problems;
}

/** Below 0 when the first row stands alone before the second, above 0 the other way round. */
function compareKeys(a: Row | undefined, b: Row | undefined): number {
  if (!a) return 1;
  if (!b) return -1;
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function keyOf(row: Row): number | string {
  const [key] = row;
  return typeof key === 'number' ? key : String(key);
}

function rowsOf(db: Database, table: Projection): IterableIterator<Row> {
  return db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().iterate();
}
