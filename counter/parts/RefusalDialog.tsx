import { useState } from 'preact/hooks';
import { LONGEST_REASON } from '#shared/protocol/limits.ts';
import { words } from '#shared/ui/words/language.ts';
import { Answers } from './Answers.tsx';
import { Question } from './Question.tsx';
import './RefusalDialog.css';

/** A refusal needs its reason in words, kept inside the office (SPEC Q10). */

interface RefusalDialogProps {
  readonly number: string;
  /** Why it cannot be sent now, such as a line that is down. */
  readonly stopped: string | undefined;
  /** Another wish is still under way. */
  readonly busy: boolean;
  readonly onRefuse: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Opens over the screen as soon as it is rendered. */
export function RefusalDialog({ number, stopped, busy, onRefuse, onCancel }: RefusalDialogProps) {
  const [reason, setReason] = useState('');
  const { counter, common } = words.value;
  const missing = reason.trim() === '' ? counter.reasonMissing : undefined;
  /** Enter sends, with Shift it begins a line; a syllable still being put together is never sent. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const stands = stopped === undefined && missing === undefined && !busy;
    if (stands && !event.repeat) onRefuse(reason.trim());
  }
  return (
    <Question
      title={counter.refuseTitle(number)}
      focusFirst
      onCancel={onCancel}
      answers={
        <Answers
          title={common.outcomes.refused}
          disabledReason={stopped ?? missing}
          busyLabel={busy ? common.sending : undefined}
          onPress={() => onRefuse(reason.trim())}
          onCancel={onCancel}
        />
      }
    >
      <label class="refusal__field">
        <span>{counter.reasonForRefusal}</span>
        <textarea
          rows={4}
          maxLength={LONGEST_REASON}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class="refusal__note">{counter.reasonNote}</p>
    </Question>
  );
}
