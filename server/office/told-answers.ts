import { type ToldAnswers, together, toldBlocks } from '#shared/domain/blocks.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import type { PolicyFrom } from '#shared/domain/in-force.ts';
import { policyOn } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import { publicQuartersIn } from '#shared/domain/public-quarters.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { addDays } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';

/** What may be told of the answers of a span that is no public quarter that is over: only what is told anyway (SPEC S7). */

/** First and last day, both counted. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface ToldOfSpan extends ToldAnswers {
  /** The days that they are of: the blocks of a quarter follow on each other, and are one span with the days off between them. */
  readonly days: readonly Days[];
}

/** @param wholeQuarter the figures of a public quarter that is over, as the lead sees them of it alone */
export function toldOfSpan(
  { blocks, doubtRows }: Pick<Store, 'blocks' | 'doubtRows'>,
  policies: readonly PolicyFrom[],
  { from, to }: Days,
  today: string,
  wholeQuarter: (quarter: Period) => UnpublishedFigures,
): ToldOfSpan {
  const through = doubtRows.settled(today)?.through ?? 0;
  const liesIn = (days: Days) => from <= days.from && days.to <= to;
  const quarters = publicQuartersIn(policies, from, to).map((quarter): (ToldAnswers & Days)[] => {
    if (quarter.to < today && liesIn(quarter)) {
      const { headline, byQuestion } = wholeQuarter(quarter);
      if (!headline) return [];
      const attitude = byQuestion.attitude?.counts ?? NO_ANSWERS;
      return [{ from: quarter.from, to: quarter.to, headline: headline.counts, attitude }];
    }
    const k = policyOn(policies, quarter.from).smallestGroup;
    return toldBlocks(blocks.ofQuarter(quarter.from, quarter.to, k, through)).filter(liesIn);
  });
  const days = quarters.flatMap((told): Days[] => {
    const [first, last] = [told[0], told.at(-1)];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
  return { ...together(quarters.flat()), days: joined(days) };
}

/** Spans in their order, those that follow on each other made one. */
function joined(spans: readonly Days[]): readonly Days[] {
  const all: Days[] = [];
  for (const { from, to } of spans) {
    const last = all.at(-1);
    if (last && addDays(last.to, 1) >= from) all.splice(-1, 1, { from: last.from, to });
    else all.push({ from, to });
  }
  return all;
}
