import { useState } from 'preact/hooks';
import { FEEDBACK_REFUSALS, type FeedbackStep } from '#shared/domain/vocabulary-of-feedback.ts';
import type { FeedbackSeen } from '#shared/protocol/feedback.ts';
import { LONGEST_BODY_NAME, LONGEST_FEEDBACK, LONGEST_SENTENCE } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { noSaid } from '../edit/no-said.ts';
import type { Step } from './feedback-list.ts';

/** The next step: which, and its texts. */

interface StepFormProps {
  readonly next: FeedbackSeen['next'];
  readonly onStep: (step: Step) => Promise<No | null>;
}

/** Draws the choice and the fields that the step needs. */
export function StepForm({ next, onStep }: StepFormProps) {
  const [chosen, setChosen] = useState<FeedbackStep | null>(null);
  const [reason, setReason] = useState<(typeof FEEDBACK_REFUSALS)[number]>(FEEDBACK_REFUSALS[0]);
  const [to, setTo] = useState('');
  const [text, setText] = useState('');
  const [matter, setMatter] = useState('');
  const [answer, setAnswer] = useState('');
  const [why, setWhy] = useState<No | null>(null);
  const [busy, setBusy] = useState(false);
  const { feedback: said, common } = words.value;
  const step = chosen ?? next[0]?.step;
  if (!step) return null;

  async function save(): Promise<void> {
    if (busy || !step) return;
    setBusy(true);
    setWhy(await onStep(stepOf(step)));
    setBusy(false);
  }

  /** Only what belongs to the step goes with it. */
  function stepOf(one: FeedbackStep): Step {
    return {
      step: one,
      ...(one === 'refused' ? { reason } : {}),
      ...(one === 'transferred' && to.trim() ? { to } : {}),
      ...(text.trim() ? { text } : {}),
      ...(one === 'published' && matter.trim() && answer.trim()
        ? { public: { matter, answer } }
        : {}),
    };
  }

  return (
    <form
      class="feedback-opened"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice
        label={said.next}
        value={step}
        choices={next.map((one) => ({ value: one.step, name: titleOf(one) }))}
        onChange={setChosen}
      />
      {step === 'refused' ? (
        <Choice
          label={said.why}
          value={reason}
          choices={FEEDBACK_REFUSALS.map((value) => ({ value, name: said.refusals[value] }))}
          onChange={setReason}
        />
      ) : null}
      {step === 'transferred' ? (
        <Field label={said.to} value={to} maxLength={LONGEST_BODY_NAME} onChange={setTo} />
      ) : null}
      {step === 'published' ? (
        <>
          <Notice kind="attention">{said.publicWarning}</Notice>
          <LongField
            label={said.publicMatter}
            rows={2}
            value={matter}
            maxLength={LONGEST_SENTENCE}
            onChange={setMatter}
          />
          <LongField
            label={said.publicAnswer}
            value={answer}
            maxLength={LONGEST_FEEDBACK}
            onChange={setAnswer}
          />
        </>
      ) : null}
      <LongField
        label={said.stepTexts[step]}
        rows={step === 'published' ? 2 : 5}
        value={text}
        maxLength={LONGEST_FEEDBACK}
        onChange={setText}
      />
      {why === null ? null : <Notice kind="act-now">{noSaid(why)}</Notice>}
      <Block
        tone="dark"
        size="small"
        title={said.steps[step]}
        busyLabel={busy ? common.sending : undefined}
        onPress={() => void save()}
      />
    </form>
  );
}

function titleOf({ step, by }: FeedbackSeen['next'][number]): string {
  const { feedback: said } = words.value;
  const title = said.steps[step];
  return by === null ? title : said.nextBy(title, formatDay(by, language.value));
}
