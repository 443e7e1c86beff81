import { totalOf } from '../domain/statistics.ts';
import type { ListReport, ReadRow } from '../protocol/entered.ts';
import { formatDay } from './format/date.ts';
import { formatNumber } from './format/number.ts';
import type { Language } from './words/languages.ts';
import { WORDS } from './words/words.ts';

/** A list of ratings in words: the same on the command line and on the lead's screen (SPEC R18). */

/** What a row's problems are, a sentence each. */
export function rowProblemsSaid({ problems }: ReadRow, language: Language): readonly string[] {
  const { entered: said } = WORDS[language];
  return problems.map(({ what, column, text }) => {
    const sentence = said.problems[what](text);
    return column === null ? sentence : said.atColumn(said.columns[column], sentence);
  });
}

/** How many rows there are of each kind, from when to when, and what should be known of them before they are entered. */
export function reportLines(report: ListReport, language: Language): readonly string[] {
  const { entered: said } = WORDS[language];
  const { rows, accepted, withProblem, doublets, days, missing } = report;
  const count = (n: number) => formatNumber(n, language);
  const [first, last] = [days[0], days.at(-1)];
  return [
    ...missing.map((one) => said.missing[one]),
    said.summary(count(rows), count(accepted), count(withProblem), count(doublets)),
    ...(first && last
      ? [said.daySpan(formatDay(first.day, language), formatDay(last.day, language))]
      : []),
    ...(report.withoutKey > 0 ? [said.withoutKey(count(report.withoutKey))] : []),
    ...(report.published > 0 ? [said.published(count(report.published))] : []),
  ];
}

/** How many rows have each problem, in words. */
export function problemCountsSaid({ problems }: ListReport, language: Language): readonly string[] {
  const { entered: said } = WORDS[language];
  return problems.map(({ what, rows }) =>
    said.problemCount(said.problemNames[what], formatNumber(rows, language)),
  );
}

/** How many gave each level, in words; nothing where nobody answered. */
export function levelsSaid({ levels }: ListReport, language: Language): readonly string[] {
  const { entered: said, common } = WORDS[language];
  if (totalOf(levels) === 0) return [];
  return Object.entries(common.levels).flatMap(([level, name]) => {
    const n: number | undefined = Reflect.get(levels, level);
    return n === undefined ? [] : [said.levelCount(name, formatNumber(n, language))];
  });
}
