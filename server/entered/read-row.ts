import { createHmac } from 'node:crypto';
import type { EnteredRow } from '#shared/domain/commands.ts';
import type { Level, Question } from '#shared/domain/vocabulary.ts';
import { LONGEST_COMMENT } from '#shared/protocol/limits.ts';
import type { EnteredColumn, Mapping, RowProblem } from '#shared/protocol/entered.ts';
import { tidy } from '../catalogue/words-of-lists.ts';
import { FORMULA } from './open-file.ts';
import { type Named, readDay, readLevel, readProcedure, readReasons } from './read-cells.ts';

/** One row of a list: what it says, and what is wrong with it. */

/** What rows are held against. */
export interface RowBasis {
  /** The office's day: nothing was rated after it. */
  readonly today: string;
  /** First day on which the office counted figures. */
  readonly firstDay: string;
  readonly procedures: Named;
  readonly reasons: Named;
  /** 128 bits, hex: the number of a form goes no further than into its hash under this (SPEC R18). */
  readonly secret: string;
}

/** A row read; its answers and all as far as they could be. */
export interface RowRead {
  readonly value: EnteredRow;
  readonly problems: readonly RowProblem[];
}

/** Characters of a cell that a problem quotes. */
const QUOTED = 60;
const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
const LEVELS_OF: readonly Question[] = ['result', 'guidance', 'attitude'];

/** Reads a row by its mapping. @returns null for an empty row */
export function readRow(
  cells: readonly string[],
  { columns, numbers }: Mapping,
  basis: RowBasis,
): RowRead | null {
  if (cells.every((cell) => tidy(cell) === '' && cell !== FORMULA)) return null;
  const problems: RowProblem[] = [];
  const tell = (what: RowProblem['what'], column: RowProblem['column'], text = '') =>
    void problems.push({ what, column, text: text.slice(0, QUOTED) });
  const raw = (column: EnteredColumn) => {
    const place = columns[column];
    const cell = place === null ? '' : (cells[place] ?? '');
    if (cell === FORMULA) tell('formula-without-text', column);
    if (ERRORS.test(cell)) tell('formula-error', column, cell);
    return cell === FORMULA || ERRORS.test(cell) ? null : cell;
  };

  const day = dayIn(raw('day'), basis, tell);
  const procedure = procedureIn(raw('procedure'), basis, tell);
  const answers: { [question in Question]?: Level } = {};
  const before = problems.length;
  for (const question of LEVELS_OF) {
    const cell = raw(question);
    const text = tidy(cell ?? '');
    if (text === '') continue;
    const level = readLevel(text, numbers);
    if (level === null) tell('level-unknown', question, text);
    else if (level === 'unexplained') tell('number-unexplained', question, text);
    else answers[question] = level;
  }
  if (Object.keys(answers).length === 0 && problems.length === before) tell('no-answer', null);
  const reasonCell = raw('reasons') ?? '';
  const reasons = readReasons(reasonCell, basis.reasons);
  if (!reasons) tell('reason-unknown', 'reasons', tidy(reasonCell));
  const comment = tidy(raw('comment') ?? '');
  if (comment.length > LONGEST_COMMENT) tell('too-long', 'comment', comment);
  const form = tidy(raw('key') ?? '');
  const key = form === '' ? null : keyOf(form, basis.secret);
  const said = { answers, reasons: reasons ?? [], comment: comment === '' ? null : comment };
  return { value: { day, procedure, ...said, key }, problems };
}

type Tell = (what: RowProblem['what'], column: EnteredColumn, text?: string) => void;

function dayIn(cell: string | null, { today, firstDay }: RowBasis, tell: Tell): string {
  if (cell === null) return '';
  const text = tidy(cell);
  if (text === '') {
    tell('day-missing', 'day');
    return '';
  }
  const day = readDay(text);
  if (day === null) tell('day-malformed', 'day', text);
  else if (day > today) tell('day-ahead', 'day', text);
  else if (day < firstDay) tell('day-too-early', 'day', text);
  return day ?? '';
}

function procedureIn(cell: string | null, { procedures }: RowBasis, tell: Tell): string | null {
  const text = tidy(cell ?? '');
  if (text === '') return null;
  const procedure = readProcedure(text, procedures);
  if (procedure === null) tell('procedure-unknown', 'procedure', text);
  return procedure;
}

/** 128 bits of HMAC-SHA-256, hex. Case and spaces of a form's number do not matter. */
function keyOf(form: string, secret: string): string {
  const number = form.toUpperCase().replaceAll(' ', '');
  return keyed(secret, number);
}

/** 128 bits, hex, that nobody can make or try out without the office's secret (RFC 2104). */
function keyed(secret: string, text: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest('hex').slice(0, 32);
}
