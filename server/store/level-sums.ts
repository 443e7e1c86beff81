import type { LevelCounts } from '#shared/domain/publication.ts';
import { LEVELS, type Level } from '#shared/domain/vocabulary.ts';

/** Answers counted by level, in SQL and back. */

/** One column for each level, named after it. */
export type LevelSums = { readonly [level in Level]: number };

/** @param column holds a level or NULL */
export function levelSumsSql(column: string): string {
  return LEVELS.map((level) => `count(*) FILTER (WHERE ${column} = '${level}') AS "${level}"`).join(
    ', ',
  );
}

/** The counts of a row: the two levels of five alone where somebody gave one of them. */
export function levelCounts(sums: LevelSums): LevelCounts {
  const { neutral, 'very-dissatisfied': worst } = sums;
  const three = {
    'very-satisfied': sums['very-satisfied'],
    satisfied: sums.satisfied,
    'not-satisfied': sums['not-satisfied'],
  };
  return neutral + worst === 0 ? three : { ...three, neutral, 'very-dissatisfied': worst };
}
