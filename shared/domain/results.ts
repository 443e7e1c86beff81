/** The figures of a period made from its counts: shares, intervals, and small rows merged so that nothing can be recovered. */
import type { Office } from '../protocol/office.ts';
import type { Period } from './period.ts';
import type { FieldRow, Figures, LevelCounts, Row } from './publication.ts';
import { addCounts, NO_ANSWERS, shareOf } from './statistics.ts';
import type { Question, Reason } from './vocabulary.ts';

/** What the office's memory counts for one procedure in a period. */
export interface ProcedureCount {
  readonly procedure: string;
  readonly field: string;
  readonly tickets: number;
  readonly noWaitTickets: number;
  readonly visitsEnded: number;
  /** Counted ratings, whichever questions they answered. */
  readonly ratings: number;
  /** By result, or guidance where there is no result yet (SPEC R5). */
  readonly headline: LevelCounts;
}

/** Everything a period's figures are made from. */
export interface PeriodCounts {
  readonly procedures: readonly ProcedureCount[];
  readonly questions: { readonly [question in Question]: LevelCounts };
  readonly reasons: readonly { readonly reason: Reason; readonly n: number }[];
  /** Ratings with a mark (SPEC R9). */
  readonly setApart: number;
}

/** The figures of a period (SPEC S1 to S6). */
export function figuresOf(office: Office, period: Period, counts: PeriodCounts): Figures {
  const { procedures, questions } = counts;
  const total = (of: (one: ProcedureCount) => number) =>
    procedures.reduce((sum, one) => sum + of(one), 0);
  const visitsEnded = total((one) => one.visitsEnded);
  const ratings = total((one) => one.ratings);
  return {
    period: period.key,
    from: period.from,
    to: period.to,
    visitsEnded,
    tickets: total((one) => one.tickets),
    noWaitTickets: total((one) => one.noWaitTickets),
    ratings,
    setApart: counts.setApart,
    responseRate: visitsEnded === 0 ? null : ratings / visitsEnded,
    headline: shareOf(sumHeadline(procedures)),
    byQuestion: {
      result: shareOf(questions.result),
      guidance: shareOf(questions.guidance),
      attitude: shareOf(questions.attitude),
    },
    byField: fieldRows(office, procedures),
    reasons: counts.reasons.filter((one) => one.n >= office.smallestGroup),
    smallestGroup: office.smallestGroup,
  };
}

/**
 * Merges rows with fewer than k answers into one, and goes on with the smallest shown row until the merged
 * one has k; when even that cannot be, no row is shown and only the parent stands (SPEC S4).
 */
export function mergeSmall(rows: readonly Row[], k: number): readonly Row[] {
  const shown = [...rows].sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  const small: Row[] = [];
  const tooSmall = () => small.reduce((sum, row) => sum + row.n, 0) < k;
  while (shown.length > 0 && (shown.at(-1)?.n ?? k) < k) small.push(...shown.splice(-1));
  if (small.length === 0) return shown;
  while (shown.length > 0 && tooSmall()) small.push(...shown.splice(-1));
  return shown.length === 0 ? [] : [...shown, mergedRow(small)];
}

function fieldRows(office: Office, procedures: readonly ProcedureCount[]): readonly FieldRow[] {
  const k = office.smallestGroup;
  const inField = (field: string) => procedures.filter((one) => one.field === field);
  const fields = office.fields.map((field) => rowOf(field.id, field.name, inField(field.id)));
  return mergeSmall(fields, k).map((row) => ({
    ...row,
    procedures: mergeSmall(
      inField(row.key).map((one) => rowOf(one.procedure, procedureName(office, one), [one])),
      k,
    ),
  }));
}

function procedureName(office: Office, { procedure }: ProcedureCount): Row['name'] {
  return office.procedures.find((one) => one.code === procedure)?.shortName ?? null;
}

function rowOf(key: string, name: Row['name'], procedures: readonly ProcedureCount[]): Row {
  const visitsEnded = procedures.reduce((sum, one) => sum + one.visitsEnded, 0);
  return { key, name, merged: 1, visitsEnded, ...shareOf(sumHeadline(procedures)) };
}

function mergedRow(rows: readonly Row[]): Row {
  const counts = rows.reduce((sum, row) => addCounts(sum, row.counts), NO_ANSWERS);
  const visitsEnded = rows.reduce((sum, row) => sum + row.visitsEnded, 0);
  return { key: 'other', name: null, merged: rows.length, visitsEnded, ...shareOf(counts) };
}

function sumHeadline(procedures: readonly ProcedureCount[]): LevelCounts {
  return procedures.reduce((sum, one) => addCounts(sum, one.headline), NO_ANSWERS);
}
