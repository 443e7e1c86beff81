import { useState } from 'preact/hooks';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import { CLOSING_REASONS, type ClosingReason } from '#shared/domain/vocabulary.ts';
import { clockTimeSaid } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { Answers } from './Answers.tsx';
import { Choices } from './Choices.tsx';
import { Question } from './Question.tsx';

/** Why the no-wait lane is closed, and until when: said anew while it is closed (SPEC Q13). */

interface ClosureDialogProps {
  readonly closure: NoWaitClosure;
  /** Times of day it may open at, `14:00`, the next one first. */
  readonly times: readonly string[];
  /** Why nothing can be asked for now, such as a line that is down. */
  readonly stopped: string | undefined;
  readonly onSave: (reason: ClosingReason, until: string | null) => void;
  readonly onCancel: () => void;
}

/** Digits choose the reason, arrows the time, Enter keeps both. */
export function ClosureDialog({ closure, times, stopped, onSave, onCancel }: ClosureDialogProps) {
  const [reason, setReason] = useState(closure.reason);
  const [until, setUntil] = useState(closure.until);
  const { counter, noWait, common } = words.value;
  // Somebody else may have set a time that is none of ours.
  const offered = until === null || times.includes(until) ? times : [...times, until].sort();
  const save = () => {
    if (stopped === undefined) onSave(reason, until);
  };
  const onKey = (key: string) => {
    const byDigit = CLOSING_REASONS[Number(key) - 1];
    if (byDigit) setReason(byDigit);
    if (key === 'Enter') save();
  };
  return (
    <Question
      title={counter.closureTitle}
      focusFirst
      onCancel={onCancel}
      onKey={onKey}
      answers={
        <Answers title={common.done} disabledReason={stopped} onPress={save} onCancel={onCancel} />
      }
    >
      <Choices
        name="until"
        legend={counter.closureUntil}
        choices={[null, ...offered].map((time) => ({
          value: time,
          title: time === null ? counter.closureUnknown : clockTimeSaid(time, language.value),
        }))}
        columns={6}
        chosen={until}
        onChoose={setUntil}
      />
      <Choices
        name="reason"
        legend={counter.closureReason}
        choices={CLOSING_REASONS.map((value, i) => ({
          value,
          title: noWait.closing[value],
          keyName: String(i + 1),
        }))}
        columns={2}
        chosen={reason}
        onChoose={setReason}
      />
      <p class="question__note">{counter.closureNote}</p>
    </Question>
  );
}
