import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';
import type { ListColumn } from '#shared/protocol/procedure-list.ts';
import type { ListRow } from './list-rows.ts';
import { withoutNotes } from './notes.ts';
import { readFee } from './read-fee.ts';
import { readLimit } from './read-limit.ts';
import { dayIn, isRowUnconfirmed, type Notes, papersIn, sentenceIn, taken } from './row-answers.ts';
import { noWaitOf } from './row-no-wait.ts';
import { leaves, type RowPlace } from './row-place.ts';
import { shortened, tidy } from './words-of-lists.ts';

/** One row as a procedure. What the list has no column for stays as the office has it (SPEC E5). */

/** Reads one row; what is left empty or wrong is noted. */
export function procedureOf(row: ListRow, place: RowPlace, notes: Notes): Procedure {
  const { field, lane, before, own, translate } = place;
  const sentence = (column: ListColumn, kept: Text | null | undefined): Text | null => {
    if (leaves(row, column, own)) return kept ?? null;
    const vi = sentenceIn(row, column, notes);
    return vi === null ? null : translate(vi);
  };
  const day = (column: ListColumn, kept: string | null | undefined): string | null =>
    leaves(row, column, own) ? (kept ?? null) : dayIn(row, column, notes);
  const name = nameOf(row, place);
  const limit = limitOf(row, place, notes);
  return {
    code: row.code,
    name,
    shortName: shortNameOf(row, name, place),
    field,
    lane,
    limit,
    fee: feeOf(row, place, notes),
    papers: leaves(row, 'papers', own)
      ? (before?.papers ?? [])
      : papersIn(row, notes).map((vi) => translate(vi)),
    legalBasis: sentence('legal_basis_vi', before?.legalBasis),
    decision: sentence('decision_vi', before?.decision),
    department: sentence('department_vi', before?.department),
    inForceFrom: day('in_force_from', before?.inForceFrom),
    inForceTo: day('in_force_to', before?.inForceTo),
    noWait: noWaitOf(row, limit, name, place, notes),
  };
}

function nameOf(row: ListRow, { before, own }: RowPlace): Text {
  const had = before?.name;
  const isHeld = had && leaves(row, 'name_vi', own);
  const vi = isHeld ? had.vi : withoutNotes(tidy(row.cell('name_vi') ?? ''));
  const en = row.cell('name_en');
  if (en === undefined) return { vi, en: had && had.en !== had.vi ? had.en : vi };
  if (had && leaves(row, 'name_en', own)) return { vi, en: had.en };
  return { vi, en: withoutNotes(tidy(en)) || vi };
}

/** The list's own, else what the office has; a short name that was only cut from the name follows it. */
function shortNameOf(row: ListRow, name: Text, { before, own }: RowPlace): Text {
  const one = (column: ListColumn, language: 'vi' | 'en') => {
    const cell = row.cell(column);
    const had = before?.shortName[language];
    if (had !== undefined && cell !== undefined && leaves(row, column, own)) return had;
    const isCut = !before || had === shortened(before.name[language]);
    return tidy(cell ?? '') || (isCut || had === undefined ? shortened(name[language]) : had);
  };
  return { vi: one('short_name_vi', 'vi'), en: one('short_name_en', 'en') };
}

function limitOf(row: ListRow, place: RowPlace, notes: Notes): Procedure['limit'] {
  const cell = cellToRead(row, 'statutory_limit', place);
  if (cell === null) return place.before?.limit ?? null;
  const read = readLimit(cell, place.translate);
  return taken(confirmedOnly(row, read), row, 'statutory_limit', notes);
}

function feeOf(row: ListRow, place: RowPlace, notes: Notes): Procedure['fee'] {
  const cell = cellToRead(row, 'fee_vnd', place);
  if (cell === null) return place.before?.fee ?? null;
  const read = readFee(cell, place.translate);
  return taken(confirmedOnly(row, read), row, 'fee_vnd', notes);
}

/** Null where the office's own stays: what it has itself stays only in a row that is confirmed. */
function cellToRead(row: ListRow, column: ListColumn, { own }: RowPlace): string | null {
  const cell = row.cell(column);
  if (cell === undefined) return null;
  return leaves(row, column, own) && !isRowUnconfirmed(row) ? null : cell;
}

function confirmedOnly<Read extends { readonly status: string }>(
  row: ListRow,
  read: Read,
): Read | { readonly status: 'unconfirmed' } {
  return read.status !== 'empty' && isRowUnconfirmed(row) ? { status: 'unconfirmed' } : read;
}
