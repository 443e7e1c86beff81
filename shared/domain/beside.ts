/** What a publication states beside its headline: which questions, reasons and doubts there were (SPEC R12, R18, D1). */
import type { Questionnaire } from '../protocol/questionnaire.ts';
import { isSmall } from './merge-small.ts';
import type { Beside, ItemShare, LevelCounts, ReasonCount, Share } from './publication.ts';
import { versionName } from './questionnaires/asking.ts';
import type { PeriodCounts } from './results.ts';
import { addCounts, NO_ANSWERS, shareOf } from './statistics.ts';
import { isQuestion } from './vocabulary.ts';

/** Counts with exactly the levels that were offered in the period. */
export type Offered = (counts: LevelCounts) => LevelCounts;

/** The questionnaires that ratings of a period were asked with. @param names `three-level.1` */
export function askedWith(
  known: readonly Questionnaire[],
  names: readonly string[],
): readonly Questionnaire[] {
  return names.flatMap((name) => known.find((one) => versionName(one) === name) ?? []);
}

/** Five levels as soon as one of them offered five: what nobody chose then is a zero. */
export function offeredOn(asked: readonly Questionnaire[]): Offered {
  if (!asked.some(({ scale }) => scale === 'five')) return (counts) => counts;
  return (counts) => addCounts(counts, { ...NO_ANSWERS, neutral: 0, 'very-dissatisfied': 0 });
}

/** The reasons that at least k named, in the order of the screen. */
export function namedReasons(
  asked: readonly Questionnaire[],
  counted: PeriodCounts['reasons'],
  k: number,
): readonly ReasonCount[] {
  const offered = asked.flatMap(({ reasons }) => reasons);
  const place = (reason: string) => offered.findIndex(({ id }) => id === reason);
  return counted
    .filter(({ n }) => n >= k)
    .sort((a, b) => place(a.reason) - place(b.reason))
    .map(({ reason, n }) => ({ reason, name: offered[place(reason)]?.name ?? null, n }));
}

/** What stands beside the headline; nothing of fewer than k (SPEC S4). */
export function besideOf(
  asked: readonly Questionnaire[],
  { questions, beside }: PeriodCounts,
  k: number,
  offered: Offered,
): Beside {
  const { flaggedCounts, batches, ...stated } = beside;
  const shown = (counts: LevelCounts): Share | null => {
    const share = shareOf(offered(counts));
    return isSmall(share, k) ? null : share;
  };
  return {
    ...stated,
    flaggedShare: shown(flaggedCounts),
    asked: asked.map(({ name, scale, legalBasis, ...one }) => {
      return { questionnaire: versionName(one), name, scale, legalBasis };
    }),
    batches: batches.map(({ counts, ...batch }) => ({ ...batch, share: shareOfBatch(counts, k) })),
    items: itemsOf(asked).map((item) => {
      const found = questions.find(({ question }) => question === item.question);
      return { ...item, share: shown(found?.counts ?? NO_ANSWERS) };
    }),
  };
}

/** On its own scale, which is that of its list. */
function shareOfBatch(counts: LevelCounts, k: number): Share | null {
  const share = shareOf(counts);
  return isSmall(share, k) ? null : share;
}

/** The questions beyond the three, each once, in the order of their questionnaire. */
function itemsOf(asked: readonly Questionnaire[]): readonly Omit<ItemShare, 'share'>[] {
  const all = asked.flatMap(({ questions }) => questions).filter(({ id }) => !isQuestion(id));
  return all
    .filter(({ id }, place) => all.findIndex((one) => one.id === id) === place)
    .map(({ id, stage, text }) => ({ question: id, stage, text }));
}
