import { useState } from 'preact/hooks';
import {
  ENTERED_CHANNELS,
  type EnteredChannel,
  FEEDBACK_ABOUT,
  type FeedbackAbout,
} from '#shared/domain/vocabulary-of-feedback.ts';
import { LONGEST_CONTACT, LONGEST_FEEDBACK } from '#shared/protocol/limits.ts';
import { sentenceCase } from '#shared/ui/format/sentence-case.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { SendForm } from '../edit/SendForm.tsx';
import { useSending } from '../edit/use-sending.ts';
import type { Entered } from './feedback-list.ts';
import { FeedbackSlip } from './FeedbackSlip.tsx';

/** Enters what came on paper or by e-mail, for whoever sent it (SPEC Y1). */

interface EnterFeedbackProps {
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  /** Where citizens reach the office, without a slash at its end. */
  readonly publicUrl: string;
  readonly onTake: (entered: Entered) => Promise<{ readonly feedback: string } | No>;
}

/** Draws the form; what was taken stands in its place with the code to hand over, until the next is entered. */
export function EnterFeedback({ today, publicUrl, onTake }: EnterFeedbackProps) {
  const [about, setAbout] = useState<FeedbackAbout>('rules');
  const [channel, setChannel] = useState<EnteredChannel>('paper');
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const { answer, isBusy, send, say } = useSending<{ readonly feedback: string } | No>();
  const { feedback: said } = words.value;

  async function save(): Promise<void> {
    if (text.trim() === '') return say('text-required');
    const reached = contact.trim() === '' ? {} : { contact };
    const reply = await send(() => onTake({ about, channel, day, text, ...reached }));
    if (reply === null || typeof reply === 'string') return;
    setText('');
    setContact('');
  }

  if (answer !== null && typeof answer !== 'string') {
    return (
      <FeedbackSlip feedback={answer.feedback} publicUrl={publicUrl} onNext={() => say(null)} />
    );
  }
  return (
    <Panel title={said.enterTitle} note={said.enterNote}>
      <SendForm title={said.save} isBusy={isBusy} why={answer} onSend={() => void save()}>
        <Choice
          label={said.how}
          value={channel}
          choices={ENTERED_CHANNELS.map((value) => ({
            value,
            name: sentenceCase(said.channels[value]),
          }))}
          onChange={setChannel}
        />
        <Choice
          label={said.about}
          value={about}
          choices={FEEDBACK_ABOUT.map((value) => ({ value, name: said.abouts[value] }))}
          onChange={setAbout}
        />
        <Field type="date" label={said.enterDay} value={day} onChange={setDay} />
        <LongField
          label={said.enterText}
          value={text}
          maxLength={LONGEST_FEEDBACK}
          onChange={setText}
        />
        <Field
          label={said.enterContact}
          value={contact}
          maxLength={LONGEST_CONTACT}
          onChange={setContact}
        />
      </SendForm>
    </Panel>
  );
}
