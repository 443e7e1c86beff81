import type { FeedbackSeen, FeedbackStepSeen } from '#shared/protocol/feedback.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import type { Step } from './feedback-list.ts';
import { ForgetFeedback } from './ForgetFeedback.tsx';
import { StepForm } from './StepForm.tsx';
import './FeedbackOpened.css';

/** One piece of feedback, opened: what was written, what was done, and what can be done next (SPEC Y3). */

interface FeedbackOpenedProps {
  readonly seen: FeedbackSeen;
  /** Whether whoever is signed in may have the texts forgotten (SPEC Y1): an administrator. */
  readonly mayForget: boolean;
  readonly onStep: (step: Step) => Promise<No | null>;
  readonly onForget: () => Promise<No | null>;
  readonly onClose: () => void;
}

/** Draws the card. */
export function FeedbackOpened(props: FeedbackOpenedProps) {
  const { seen, mayForget, onStep, onForget, onClose } = props;
  const { feedback: said } = words.value;
  const { code, about, channel, day, forgotten, text, contact, steps, next } = seen;
  const came = `${said.came}: ${formatDay(day, language.value)}, ${said.channels[channel]}`;
  return (
    <Panel title={code} note={`${said.abouts[about]}. ${came}`}>
      <div class="feedback-opened">
        <h3>{said.written}</h3>
        {forgotten ? (
          <p>{said.forgotten}</p>
        ) : (
          <>
            <p class="feedback-opened__words">{text}</p>
            <p>
              <b>{said.contact}:</b> {contact ?? said.noContact}
            </p>
          </>
        )}
        {steps.length === 0 ? null : <h3>{said.course}</h3>}
        {steps.map((step, i) => (
          <StepSeen key={i} step={step} />
        ))}
        {about === 'conduct' ? <p class="feedback-opened__note">{said.conductNote}</p> : null}
        {next.length === 0 ? (
          <p>{said.settled}</p>
        ) : (
          <StepForm key={steps.length} seen={seen} onStep={onStep} />
        )}
        {forgotten ? null : <ForgetFeedback mayForget={mayForget} onForget={onForget} />}
        <Block size="small" icon="x" align="center" title={said.close} onPress={onClose} />
      </div>
    </Panel>
  );
}

function StepSeen({ step }: { readonly step: FeedbackStepSeen }) {
  const { feedback: said } = words.value;
  const spoken = language.value;
  const [state, day] = [said.states[step.step], formatDay(step.day, spoken)];
  return (
    <div class="feedback-opened__step">
      <b>{step.by ? said.byPost(state, day, step.by[spoken]) : said.byNobody(state, day)}</b>
      {step.reason ? (
        <p>
          {said.why}: {said.refusals[step.reason]}
        </p>
      ) : null}
      {step.to ? (
        <p>
          {said.to}: {step.to}
        </p>
      ) : null}
      {step.text ? <p class="feedback-opened__words">{step.text}</p> : null}
      {step.public ? (
        <p class="feedback-opened__words">
          <b>{step.public.matter}</b> {step.public.answer}
        </p>
      ) : null}
    </div>
  );
}
