import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';
import type { ListColumn } from '#shared/protocol/procedure-list.ts';
import type { ListRow } from './list-rows.ts';
import { withoutNotes } from './notes.ts';
import type { Translate } from './phrases.ts';
import { readFee } from './read-fee.ts';
import { readLimit } from './read-limit.ts';
import { cutOffOf, readConditions } from './read-no-wait.ts';
import {
  dayIn,
  isNoWait,
  isRowUnconfirmed,
  type Notes,
  papersIn,
  sentenceIn,
  taken,
  timeIn,
} from './row-answers.ts';
import { shortened, tidy } from './words-of-lists.ts';

/** One row as a procedure. What the list has no column for stays as the office has it (SPEC E5). */

/** Where the procedure belongs, and what the office knows of it. */
export interface RowPlace {
  readonly field: string;
  readonly lane: string;
  /** The procedure as the office has it; null for a new one. */
  readonly before: Procedure | null;
  readonly translate: Translate;
}

/** Reads one row; what is left empty or wrong is noted. */
export function procedureOf(row: ListRow, place: RowPlace, notes: Notes): Procedure {
  const { field, lane, before, translate } = place;
  const has = (column: ListColumn) => row.cell(column) !== undefined;
  const sentence = (column: ListColumn, kept: Text | null): Text | null => {
    if (!has(column)) return kept;
    const vi = sentenceIn(row, column, notes);
    return vi === null ? null : translate(vi);
  };
  const name = nameOf(row, before);
  const limit = limitOf(row, place, notes);
  return {
    code: row.code,
    name,
    shortName: shortNameOf(row, name, before),
    field,
    lane,
    limit,
    fee: feeOf(row, place, notes),
    papers: has('papers')
      ? papersIn(row, notes).map((vi) => translate(vi))
      : (before?.papers ?? []),
    legalBasis: sentence('legal_basis_vi', before?.legalBasis ?? null),
    decision: sentence('decision_vi', before?.decision ?? null),
    department: sentence('department_vi', before?.department ?? null),
    inForceFrom: has('in_force_from')
      ? dayIn(row, 'in_force_from', notes)
      : (before?.inForceFrom ?? null),
    inForceTo: has('in_force_to') ? dayIn(row, 'in_force_to', notes) : (before?.inForceTo ?? null),
    noWait: noWaitOf(row, limit, name, place, notes),
  };
}

function nameOf(row: ListRow, before: Procedure | null): Text {
  const vi = withoutNotes(tidy(row.cell('name_vi') ?? before?.name.vi ?? ''));
  const en = row.cell('name_en');
  if (en !== undefined) return { vi, en: withoutNotes(tidy(en)) || vi };
  return { vi, en: before && before.name.en !== before.name.vi ? before.name.en : vi };
}

/** The list's own, else what the office has; a short name that was only cut from the name follows it. */
function shortNameOf(row: ListRow, name: Text, before: Procedure | null): Text {
  const one = (column: ListColumn, language: 'vi' | 'en') => {
    const own = tidy(row.cell(column) ?? '');
    const had = before?.shortName[language];
    const isCut = !before || had === shortened(before.name[language]);
    return own || (isCut || had === undefined ? shortened(name[language]) : had);
  };
  return { vi: one('short_name_vi', 'vi'), en: one('short_name_en', 'en') };
}

function limitOf(row: ListRow, { before, translate }: RowPlace, notes: Notes): Procedure['limit'] {
  const cell = row.cell('statutory_limit');
  if (cell === undefined) return before?.limit ?? null;
  const read = readLimit(cell, translate);
  return taken(confirmedOnly(row, read), row, 'statutory_limit', notes);
}

function feeOf(row: ListRow, { before, translate }: RowPlace, notes: Notes): Procedure['fee'] {
  const cell = row.cell('fee_vnd');
  if (cell === undefined) return before?.fee ?? null;
  const read = readFee(cell, translate);
  return taken(confirmedOnly(row, read), row, 'fee_vnd', notes);
}

function confirmedOnly<Read extends { readonly status: string }>(
  row: ListRow,
  read: Read,
): Read | { readonly status: 'unconfirmed' } {
  return read.status !== 'empty' && isRowUnconfirmed(row) ? { status: 'unconfirmed' } : read;
}

function noWaitOf(
  row: ListRow,
  limit: Procedure['limit'],
  name: Text,
  { before, translate }: RowPlace,
  notes: Notes,
): Procedure['noWait'] {
  const had = before?.noWait ?? null;
  if (!(row.cell('no_wait') === undefined ? had : isNoWait(row, notes))) return null;
  const cell = row.cell('no_wait_conditions_vi');
  const kept = had ?? { limits: [], condition: null };
  if (cell !== undefined) sentenceIn(row, 'no_wait_conditions_vi', notes);
  const { limits, condition } =
    cell === undefined ? kept : readConditions(cell, name.vi, had, translate);
  const cutOff =
    row.cell('no_wait_cut_off') === undefined
      ? cutOffOf(limit, before)
      : timeIn(row, 'no_wait_cut_off', notes);
  return { limits, condition, cutOff };
}
