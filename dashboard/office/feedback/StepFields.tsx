import { FEEDBACK_REFUSALS, type FeedbackStep } from '#shared/domain/vocabulary-of-feedback.ts';
import { LONGEST_BODY_NAME, LONGEST_FEEDBACK, LONGEST_SENTENCE } from '#shared/protocol/limits.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { GOES_TO_WRITER, type StepTexts } from './step-texts.ts';

/** What a step needs in words. */

interface StepFieldsProps {
  readonly step: FeedbackStep;
  /** What its own text is called. */
  readonly textLabel: string;
  readonly texts: StepTexts;
  readonly onChange: (texts: StepTexts) => void;
}

/** Draws the fields of this step alone. */
export function StepFields({ step, textLabel, texts, onChange }: StepFieldsProps) {
  const { feedback: said } = words.value;
  const set = (more: Partial<StepTexts>) => onChange({ ...texts, ...more });
  return (
    <>
      {step === 'refused' ? (
        <Choice
          label={said.why}
          value={texts.reason}
          choices={FEEDBACK_REFUSALS.map((value) => ({ value, name: said.refusals[value] }))}
          onChange={(reason) => set({ reason })}
        />
      ) : null}
      {step === 'transferred' ? (
        <Field
          label={said.to}
          value={texts.to}
          maxLength={LONGEST_BODY_NAME}
          onChange={(to) => set({ to })}
        />
      ) : null}
      {step === 'published' ? (
        <>
          <Notice kind="attention">{said.publicWarning}</Notice>
          <LongField
            label={said.publicMatter}
            rows={2}
            value={texts.matter}
            maxLength={LONGEST_SENTENCE}
            onChange={(matter) => set({ matter })}
          />
          <LongField
            label={said.publicAnswer}
            value={texts.answer}
            maxLength={LONGEST_FEEDBACK}
            onChange={(answer) => set({ answer })}
          />
        </>
      ) : null}
      <LongField
        label={textLabel}
        rows={step === 'answered' || step === 'more-asked' ? 5 : 2}
        value={texts.text}
        maxLength={LONGEST_FEEDBACK}
        onChange={(text) => set({ text })}
      />
      {GOES_TO_WRITER.includes(step) ? <p class="field__note">{said.recordsOnly}</p> : null}
    </>
  );
}
