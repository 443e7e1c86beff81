import type { Database } from 'better-sqlite3';
import type { Problem } from './problem.ts';
import { KEY_COLUMNS, PROJECTIONS, type Projection } from './projections.ts';

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
  const keyOf = (row: Row) => row.slice(0, KEY_COLUMNS[table]);
  let a = live.next();
  let b = again.next();
  while ((!a.done || !b.done) && problems.length < MOST_NAMED) {
    const order = compareKeys(
      a.done ? undefined : keyOf(a.value),
      b.done ? undefined : keyOf(b.value),
    );
    const row: Row = order <= 0 ? a.value : b.value;
    if (order !== 0 || !isSameRow(a.value, b.value)) {
      problems.push({ what: 'table-differs', table, row: nameOf(keyOf(row)) });
    }
    if (order <= 0) a = live.next();
    if (order >= 0) b = again.next();
  }
  live.return?.();
  again.return?.();
  return problems;
}

/** Bytes are compared as such: a quarter's leaves are a megabyte of them. */
function isSameRow(one: Row, other: Row): boolean {
  return one.every((cell, at) => {
    const second = other[at];
    if (cell instanceof Uint8Array && second instanceof Uint8Array) {
      return Buffer.compare(cell, second) === 0;
    }
    return cell === second;
  });
}

/** Below 0 when the first row stands alone before the second, above 0 the other way round. */
function compareKeys(a: Row | undefined, b: Row | undefined): number {
  if (!a) return 1;
  if (!b) return -1;
  for (const [i, one] of a.entries()) {
    const order = comparePart(one, b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (String(one) === String(other)) return 0;
  return String(one) < String(other) ? -1 : 1;
}

/** A key as a person finds its row by: `412`, `khong-cho 2026-11-24`. */
function nameOf(key: Row): number | string {
  const [first] = key;
  return key.length === 1 && typeof first === 'number' ? first : key.join(' ').trim();
}

function rowsOf(db: Database, table: Projection): IterableIterator<Row> {
  return db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().iterate();
}
