import type { Words } from '#shared/ui/words/words.ts';
import type { Problem } from '../store/problem.ts';

/** What a check found, as a sentence: `journal 412: …`. */
export function sentenceOf({ what, table, row, through }: Problem, { verbs: said }: Words): string {
  const rows = through === undefined ? `${row}` : said.rowSpan(`${row}`, `${through}`);
  return `${table} ${rows}: ${said.problems[what]}.`;
}
