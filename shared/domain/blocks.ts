/** Answers told in blocks while a public quarter runs, and of spans that are none: what is told is never the answers of a few (SPEC S6, S7). */
import type { LevelCounts } from './publication.ts';
import { addCounts, NO_ANSWERS, totalOf } from './statistics.ts';

/** What the office heard on one of its days: settled, without a flag, of one public quarter. */
export interface HeardDay {
  readonly day: string;
  /** First answers, by result, or guidance where there is none (SPEC R5). */
  readonly headline: LevelCounts;
  readonly attitude: LevelCounts;
}

/** Days taken together, the first and the last both counted. */
export interface AnswerBlock {
  readonly from: string;
  readonly to: string;
  readonly headline: LevelCounts;
  readonly attitude: LevelCounts;
}

/** What is told of several blocks. */
export type ToldAnswers = Pick<AnswerBlock, 'headline' | 'attitude'>;

/**
 * The blocks of a quarter: from its first day on, days are taken together until k have answered in the headline and k on the attitude.
 * @param days one after the other, those on which nothing was heard among them
 */
export function blocksOf(days: readonly HeardDay[], k: number): readonly AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let open: AnswerBlock | null = null;
  for (const { day, ...heard } of days) {
    const taken: AnswerBlock = {
      from: open?.from ?? day,
      to: day,
      ...together([open ?? NOTHING, heard]),
    };
    const isBlock = totalOf(taken.headline) >= k && totalOf(taken.attitude) >= k;
    if (isBlock) blocks.push(taken);
    open = isBlock ? null : taken;
  }
  return blocks;
}

/** The blocks that may be told: all but the newest, since what a publication adds to them must not be the answers of a few. */
export function toldBlocks(blocks: readonly AnswerBlock[]): readonly AnswerBlock[] {
  return blocks.slice(0, -1);
}

const NOTHING: ToldAnswers = { headline: NO_ANSWERS, attitude: NO_ANSWERS };

/** Answers added up, level by level. */
export function together(told: readonly ToldAnswers[]): ToldAnswers {
  return told.reduce(
    (sum, one) => ({
      headline: addCounts(sum.headline, one.headline),
      attitude: addCounts(sum.attitude, one.attitude),
    }),
    NOTHING,
  );
}
