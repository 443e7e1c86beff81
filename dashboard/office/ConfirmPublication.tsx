import { useEffect, useRef } from 'preact/hooks';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { periodName, periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import './ConfirmPublication.css';

/** The step before a period is public: what exactly will stand for good. */

interface ConfirmPublicationProps {
  readonly figures: UnpublishedFigures;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The first publication of a period; corrections are further versions. */
const FIRST_VERSION = 1;

/** Draws the question with its facts; the heading takes the focus, so that it is read out. */
export function ConfirmPublication(props: ConfirmPublicationProps) {
  const { figures, busy, onConfirm, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lead, common, results } = words.value;
  const spoken = language.value;
  const { satisfied = null, interval = null } = figures.headline ?? {};
  return (
    <section class="confirm-publication">
      <h3 ref={heading} tabIndex={-1} class="confirm-publication__question">
        {lead.confirmTitle(periodName(figures.period, figures))}
      </h3>
      <p>{lead.confirmWhat}</p>
      <ul class="confirm-publication__facts">
        <li>{periodSpan(figures)}</li>
        <li>
          {lead.confirmRatings(
            formatNumber(figures.ratings, spoken),
            formatNumber(figures.visitsEnded, spoken),
          )}
        </li>
        {satisfied === null || interval === null ? null : (
          <li>
            {results.rate}:{' '}
            {results.intervalSaid(
              formatPercent1(satisfied, spoken),
              formatPercentRange(...interval, spoken),
            )}
          </li>
        )}
        <li>{lead.confirmVersion(FIRST_VERSION)}</li>
      </ul>
      <Block
        tone="dark"
        size="medium"
        align="center"
        title={lead.confirm}
        busyLabel={busy ? common.sending : undefined}
        onPress={onConfirm}
      />
      <Block size="small" align="center" title={common.cancel} onPress={onCancel} />
    </section>
  );
}
