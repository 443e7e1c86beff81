import type { SaidProblem } from '../protocol/office-doors.ts';
import type { LeftEmpty, ListProblem } from '../protocol/procedure-list.ts';
import type { Language } from './words/languages.ts';
import { WORDS } from './words/words.ts';

/** A list of procedures in words, cell by cell: the same on the command line and on the lead's screen (SPEC E5). */

type Place = Pick<ListProblem, 'row' | 'column'>;

/** What must be put right: `dòng 12, cột code: …`. */
export function listProblemSaid(problem: ListProblem, language: Language): string {
  return `${placeSaid(problem, language)}: ${sentenceOf(problem, language)}`;
}

/** What stays empty because nothing could be made of it: `dòng 47, cột fee_vnd: …`. */
export function notUnderstoodSaid(cell: LeftEmpty, language: Language): string {
  const { catalogue } = WORDS[language];
  return `${placeSaid(cell, language)}: ${catalogue.notUnderstood(cell.text)}`;
}

/** What stays empty because the list itself does not vouch for it. */
export function unconfirmedSaid(cell: LeftEmpty, language: Language): string {
  const { catalogue } = WORDS[language];
  return `${placeSaid(cell, language)}: ${catalogue.unconfirmed(cell.text)}`;
}

/** A problem for programs and screens: its place, its word, and the sentence in both languages. */
export function saidListProblem(problem: ListProblem): SaidProblem {
  const [vi, en] = [sentenceOf(problem, 'vi'), sentenceOf(problem, 'en')];
  return { path: pathOf(problem), what: problem.what, vi, en };
}

/** The same for a cell that is not understood. */
export function saidNotUnderstood(cell: LeftEmpty): SaidProblem {
  const said = (language: Language) => WORDS[language].catalogue.notUnderstood(cell.text);
  return { path: pathOf(cell), what: 'not-understood', vi: said('vi'), en: said('en') };
}

/** The same for a cell that the list itself does not vouch for. */
export function saidUnconfirmed(cell: LeftEmpty): SaidProblem {
  const said = (language: Language) => WORDS[language].catalogue.unconfirmed(cell.text);
  return { path: pathOf(cell), what: 'unconfirmed', vi: said('vi'), en: said('en') };
}

function sentenceOf({ what, text }: ListProblem, language: Language): string {
  return WORDS[language].catalogue.problems[what](text ?? '');
}

function placeSaid({ row, column }: Place, language: Language): string {
  const { catalogue } = WORDS[language];
  if (row === null) return catalogue.wholeList;
  return column === null ? catalogue.row(row) : catalogue.rowColumn(row, column);
}

function pathOf({ row, column }: Place): string {
  return [row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
}
