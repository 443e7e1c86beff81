import { headlineAnswer } from '#shared/domain/results.ts';
import { addCounts, NO_ANSWERS } from '#shared/domain/statistics.ts';
import { type Level, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import { type ListReport, ROW_PROBLEMS } from '#shared/protocol/entered.ts';
import { isTaken, type KeptRow, statusOf } from './kept-row.ts';

/** What a list comes to: how many rows are taken, what is wrong with the others, which days and levels there are. */

/** What is known of a list before its rows. */
export type AboutList = Pick<ListReport, 'heads' | 'mapping' | 'missing'>;
type Spans = readonly { readonly from: string; readonly to: string }[];

/** Counts them all. @param published first and last days of periods that are published */
export function reportOf(rows: readonly KeptRow[], about: AboutList, published: Spans): ListReport {
  const taken = rows.filter(isTaken).map(({ value }) => value);
  const count = (status: string) => rows.filter((row) => statusOf(row) === status).length;
  const levels = taken.flatMap(({ answers }) => Object.values(answers));
  const isFive = (level: Level) => !THREE_LEVELS.some((one) => one === level);
  const scale = about.mapping.numbers?.startsWith('five') || levels.some(isFive) ? 'five' : 'three';
  const none =
    scale === 'five' ? { ...NO_ANSWERS, neutral: 0, 'very-dissatisfied': 0 } : NO_ANSWERS;
  const days = new Map<string, number>();
  for (const { day } of taken) days.set(day, (days.get(day) ?? 0) + 1);
  const isPublished = (day: string) => published.some(({ from, to }) => from <= day && day <= to);
  return {
    ...about,
    rows: rows.length,
    accepted: taken.length,
    withProblem: count('problem'),
    doublets: count('doublet'),
    withoutKey: taken.filter(({ key }) => key === null).length,
    problems: ROW_PROBLEMS.flatMap((what) => {
      const named = rows.filter(({ problems }) => problems.some((one) => one.what === what)).length;
      return named === 0 ? [] : [{ what, rows: named }];
    }),
    scale,
    days: [...days].toSorted().map(([day, n]) => ({ day, rows: n })),
    levels: taken.reduce((sum, { answers }) => {
      const level = headlineAnswer(answers);
      return level ? addCounts(sum, { ...NO_ANSWERS, [level]: 1 }) : sum;
    }, none),
    published: taken.filter(({ day }) => isPublished(day)).length,
  };
}
