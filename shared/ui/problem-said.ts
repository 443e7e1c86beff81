import type { FileProblem, FileProblemKind, ProblemSentences } from '../protocol/file-problem.ts';
import type { SaidProblem } from '../protocol/office-doors.ts';
import type { Language } from './words/languages.ts';
import { WORDS } from './words/words.ts';

/** Problems of an office file in words: the same at a start, on the command line and on the lead's screen (SPEC E1). */

/** What is wrong at a place, and what to do. */
export function problemSaid<What extends FileProblemKind>(
  problem: FileProblem<What>,
  language: Language,
): string {
  const said: ProblemSentences = WORDS[language].officeFile.problems;
  return said[problem.what](problem);
}

/** The same with its place before it: `counters.2.lanes.0: …`. */
export function placedProblem(problem: FileProblem, language: Language): string {
  const { wholeFile } = WORDS[language].officeFile;
  return `${problem.path || wholeFile}: ${problemSaid(problem, language)}`;
}

/** For programs and screens: the place, the word for it, and the sentence in both languages. */
export function saidProblem(problem: FileProblem): SaidProblem {
  const { path, what } = problem;
  return { path, what, vi: problemSaid(problem, 'vi'), en: problemSaid(problem, 'en') };
}
