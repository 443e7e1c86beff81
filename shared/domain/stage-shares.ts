/** What was said of each stage of a dossier: of guidance, reception, processing, result (SPEC S12, M7). */
import type { Figures, Share } from './publication.ts';
import { CORE_QUESTIONS } from './questionnaires/core-questions.ts';
import type { UnpublishedFigures } from './results.ts';
import { addCounts, shareOf } from './statistics.ts';
import { isQuestion, STAGES, type Stage } from './vocabulary.ts';

export interface StageShare {
  readonly stage: Stage;
  /** Of the answers to all its questions; null where one of them is not shown: it would be what remains. */
  readonly share: Share | null;
}

/** The stages that were asked about, in their order: nothing in them that the questions do not show. */
export function stageShares({
  byQuestion,
  beside,
}: Pick<Figures | UnpublishedFigures, 'byQuestion' | 'beside'>): readonly StageShare[] {
  const core = CORE_QUESTIONS.flatMap(({ id, stage }) =>
    isQuestion(id) ? [{ stage, share: byQuestion[id] }] : [],
  );
  const all = [...core, ...(beside?.items ?? [])];
  return STAGES.flatMap((stage): readonly StageShare[] => {
    const shares = all.filter((one) => one.stage === stage).map(({ share }) => share);
    return shares.length === 0 ? [] : [{ stage, share: together(shares) }];
  });
}

function together(shares: readonly (Share | null)[]): Share | null {
  const shown = shares.filter((share) => share !== null);
  if (shown.length < shares.length) return null;
  return shareOf(shown.map(({ counts }) => counts).reduce(addCounts));
}
