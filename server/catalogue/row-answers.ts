import * as v from 'valibot';
import { daySchema } from '#shared/protocol/text.ts';
import type { LeftEmpty, ListColumn, ListProblem } from '#shared/protocol/procedure-list.ts';
import type { ListRow } from './list-rows.ts';
import type { CellRead } from './cell-read.ts';
import { isUnconfirmed } from './notes.ts';
import { timeOfDay } from './time-of-day.ts';
import { tidy } from './words-of-lists.ts';

/** What the cells of one row say, with a note of everything that had to be left empty or put right. */

/** Notes taken while a list is read. */
export interface Notes {
  readonly problems: ListProblem[];
  readonly notUnderstood: LeftEmpty[];
  readonly unconfirmed: LeftEmpty[];
}

const YES = ['yes', 'có', 'x', '1', 'true'];
const NO = ['no', 'không', '', '0', 'false'];

/** Takes down a problem of a cell. */
export function tell(
  notes: Notes,
  what: ListProblem['what'],
  row: ListRow,
  column: ListColumn,
): void {
  const text = tidy(row.cell(column) ?? '');
  notes.problems.push({ what, row: row.row, column, text: text === '' ? null : text });
}

/** What a cell says, or null with a note of why it stays empty. */
export function taken<Value>(
  read: CellRead<Value>,
  row: ListRow,
  column: ListColumn,
  notes: Notes,
): Value | null {
  if (read.status === 'known') return read.value;
  if (read.status !== 'empty') leaveEmpty(read.status, row, column, notes);
  return null;
}

/** A sentence of the list for citizens; null where it is empty or a research note. */
export function sentenceIn(row: ListRow, column: ListColumn, notes: Notes): string | null {
  const text = tidy(row.cell(column) ?? '');
  if (text === '') return null;
  if (!isUnconfirmed(text)) return text;
  leaveEmpty('unconfirmed', row, column, notes);
  return null;
}

/** Papers to bring, one a line; a line that is a research note is left out. */
export function papersIn(row: ListRow, notes: Notes): readonly string[] {
  const lines = (row.cell('papers') ?? '').split(/\r?\n/).map(tidy);
  const papers = lines.filter((line) => line !== '' && !isUnconfirmed(line));
  if (papers.length < lines.filter((line) => line !== '').length) {
    leaveEmpty('unconfirmed', row, 'papers', notes);
  }
  return papers;
}

/** `2026-03-01` or `01/03/2026`; null for an empty cell, or with a problem. */
export function dayIn(row: ListRow, column: ListColumn, notes: Notes): string | null {
  const text = tidy(row.cell(column) ?? '');
  if (text === '') return null;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(2\d{3})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (v.is(daySchema, iso)) return iso;
  tell(notes, 'bad-date', row, column);
  return null;
}

/** `15:00`, `15 giờ 30` or `15h`; null for an empty cell, or with a problem. */
export function timeIn(row: ListRow, column: ListColumn, notes: Notes): string | null {
  const text = tidy(row.cell(column) ?? '');
  if (text === '') return null;
  const [, hour, minute] = /^(\d{1,2})(?: ?giờ ?| ?h ?|:)(\d{2})?(?: phút)?$/iu.exec(text) ?? [];
  const time = hour === undefined ? null : timeOfDay(hour, minute);
  if (time !== null) return time;
  tell(notes, 'bad-time', row, column);
  return null;
}

/** Whether the row names a no-wait procedure. */
export function isNoWait(row: ListRow, notes: Notes): boolean {
  const text = tidy(row.cell('no_wait') ?? '').toLowerCase();
  if (YES.includes(text)) return true;
  if (!NO.includes(text)) tell(notes, 'no-wait-unclear', row, 'no_wait');
  return false;
}

/** Whether the list says of the whole row that its limit and fee are not confirmed. */
export function isRowUnconfirmed(row: ListRow): boolean {
  const text = tidy(row.cell('confirmed') ?? 'yes').toLowerCase();
  return text !== '' && NO.includes(text);
}

function leaveEmpty(
  status: 'unconfirmed' | 'not-understood',
  row: ListRow,
  column: ListColumn,
  notes: Notes,
): void {
  const cell = { row: row.row, code: row.code, column, text: tidy(row.cell(column) ?? '') };
  (status === 'unconfirmed' ? notes.unconfirmed : notes.notUnderstood).push(cell);
}
