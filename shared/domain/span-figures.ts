/** Figures of a span that is no public quarter that is over, for the lead: what tells no answer, and two shares of what is told anyway (SPEC S7). */
import type { Offered } from './beside.ts';
import type { ToldAnswers } from './blocks.ts';
import type { Figures, LevelCounts, Share } from './publication.ts';
import type { UnpublishedFigures } from './results.ts';
import { shareOf } from './statistics.ts';

/** @param told answers that are told of the span, k of each kind or none */
export function spanFigures(
  fresh: Figures,
  told: ToldAnswers,
  offered: Offered,
): UnpublishedFigures {
  const { beside, ...numbers } = fresh;
  const shown = (counts: LevelCounts): Share | null => {
    const share = shareOf(offered(counts));
    return share.n === 0 ? null : share;
  };
  return {
    ...numbers,
    headline: shown(told.headline),
    byQuestion: { result: null, guidance: null, attitude: shown(told.attitude) },
    byField: [],
    reasons: [],
    ...(beside && {
      beside: {
        ...beside,
        flaggedShare: null,
        batches: beside.batches.map((batch) => ({ ...batch, share: null })),
        items: [],
      },
    }),
  };
}
