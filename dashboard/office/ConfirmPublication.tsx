import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_REASON } from '#shared/protocol/limits.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import { LongField } from './edit/LongField.tsx';
import { publicationFacts } from './publication-facts.ts';
import './ConfirmPublication.css';

/** The step before a period is public, or its correction: what exactly will stand for good. */

interface ConfirmPublicationProps {
  readonly report: ReportNow;
  /** Why it is corrected; empty while nothing is written, and where nothing is public yet. */
  readonly reason: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Draws the question with its facts; the heading takes the focus, so that it is read out. */
export function ConfirmPublication(props: ConfirmPublicationProps) {
  const { report, reason, busy, onReason, onConfirm, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lead, common } = words.value;
  const { figures, published } = report;
  const name = periodName(figures.period, figures);
  const lacksReason = published !== null && reason.trim() === '';
  return (
    <section class="confirm-publication">
      <h3 ref={heading} tabIndex={-1} class="confirm-publication__question">
        {published ? lead.confirmCorrection(name) : lead.confirmTitle(name)}
      </h3>
      {published ? (
        <LongField
          label={lead.correctionReason}
          value={reason}
          rows={3}
          note={lead.correctionReasonNote(LONGEST_REASON)}
          maxLength={LONGEST_REASON}
          // One sentence on one line (SPEC S9): a broken line is a space.
          onChange={(text) => onReason(text.replace(/\s*\n\s*/g, ' '))}
        />
      ) : null}
      <p>{lead.confirmWhat}</p>
      <ul class="confirm-publication__facts">
        {publicationFacts(report).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Block
        tone="dark"
        size="medium"
        align="center"
        title={published ? lead.confirmCorrected : lead.confirm}
        busyLabel={busy ? common.sending : undefined}
        disabledReason={lacksReason ? lead.reasonFirst : undefined}
        onPress={onConfirm}
      />
      <Block size="small" align="center" title={common.cancel} onPress={onCancel} />
    </section>
  );
}
