/**
 * The figures of a correction (SPEC S9): made anew, and then shown no finer than any version before, so that
 * nothing that both show differs by the answers of fewer than k. What a version left out or merged stays so.
 */
import { correctedBeside } from './correct-beside.ts';
import { correctedFields } from './correct-rows.ts';
import type { Figures, ReasonCount } from './publication.ts';
import { correctedShare, isNoneOrMany, tellsNobody } from './tells-nobody.ts';

/**
 * The figures that a correction may publish; null where even those of the whole office would tell too few
 * (`correction-too-small`).
 * @param fresh the period's figures as they would be published if nothing had been  @param earlier of each version, oldest first
 */
export function correctedFigures(fresh: Figures, earlier: readonly Figures[]): Figures | null {
  const { smallestGroup: k } = fresh;
  const isTold = earlier.every(
    (one) =>
      tellsNobody(fresh.headline.counts, one.headline.counts, k) &&
      isNoneOrMany(fresh.ratings - one.ratings, k) &&
      isNoneOrMany(answeredIn(fresh) - answeredIn(one), k),
  );
  if (!isTold) return null;
  const { beside, ...rest } = fresh;
  return {
    ...rest,
    byQuestion: correctedQuestions(fresh, earlier),
    byField: correctedFields(fresh, earlier),
    reasons: correctedReasons(fresh, earlier),
    ...(beside ? { beside: correctedBeside(beside, earlier, k) } : {}),
  };
}

/** Result and guidance make the headline together: one of them hides the other as well (SPEC S4). */
function correctedQuestions(fresh: Figures, earlier: readonly Figures[]): Figures['byQuestion'] {
  const of = (question: keyof Figures['byQuestion']) =>
    correctedShare(
      fresh.byQuestion[question],
      earlier.map(({ byQuestion }) => byQuestion[question]),
      fresh.smallestGroup,
    );
  const [result, guidance, attitude] = [of('result'), of('guidance'), of('attitude')];
  const isHidden = result === null || guidance === null;
  return {
    result: isHidden ? null : result,
    guidance: isHidden ? null : guidance,
    attitude,
  };
}

function correctedReasons(fresh: Figures, earlier: readonly Figures[]): readonly ReasonCount[] {
  return fresh.reasons.filter(({ reason, n }) =>
    earlier.every(({ reasons }) => {
      const before = reasons.find((one) => one.reason === reason);
      return before && isNoneOrMany(n - before.n, fresh.smallestGroup);
    }),
  );
}

/** Publications made before doubts were kept counted every rating as answered. */
function answeredIn({ beside, ratings }: Figures): number {
  return beside?.answered ?? ratings;
}
