import type { Figures, Publication } from '#shared/domain/publication.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { correctionChanges } from './correction-changes.ts';

/** What will stand for good once a period is public, said before it is: of a correction what it changes, and what it no longer shows apart. */

/** One sentence for each fact. */
export function publicationFacts({ figures, published }: ReportNow): readonly string[] {
  const { lead, results } = words.value;
  const spoken = language.value;
  const { satisfied = null, interval = null } = figures.headline ?? {};
  const rate =
    satisfied === null || interval === null
      ? []
      : [
          `${results.rate}: ${results.intervalSaid(
            formatPercent1(satisfied, spoken),
            formatPercentRange(...interval, spoken),
          )}, ${results.ifSo}`,
        ];
  return [
    periodSpan(figures),
    lead.confirmRatings(
      formatNumber(figures.ratings, spoken),
      formatNumber(figures.visitsEnded, spoken),
    ),
    ...rate,
    ...(published ? changes(figures, published) : []),
    lead.confirmVersion((published?.version ?? 0) + 1),
  ];
}

/** What a correction changes of the version before it. */
function changes(figures: UnpublishedFigures, published: Publication): readonly string[] {
  const { lead } = words.value;
  const { version, figures: before } = published;
  const spoken = language.value;
  const satisfied = before.headline.satisfied;
  const was = lead.correctionBefore(
    version,
    formatNumber(before.ratings, spoken),
    satisfied === null ? '–' : formatPercent1(satisfied, spoken),
  );
  const fewer = rowsIn(before) - rowsIn(figures);
  return [
    was,
    ...correctionChanges(before, figures),
    ...(fewer > 0 ? [lead.correctionMerges(fewer)] : []),
  ];
}

/** Fields, procedures, questions and reasons that stand by themselves. */
function rowsIn({
  byField,
  byQuestion,
  reasons,
}: Pick<Figures, 'byField' | 'byQuestion' | 'reasons'>): number {
  const rows = byField.flatMap((field) => [field, ...field.procedures]);
  const apart = rows.filter(({ merged }) => merged === 1).length;
  return apart + Object.values(byQuestion).filter(Boolean).length + reasons.length;
}
