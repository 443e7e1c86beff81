import { useState } from 'preact/hooks';
import { feedbackCode } from '#shared/domain/feedback/code.ts';
import {
  ENTERED_CHANNELS,
  type EnteredChannel,
  FEEDBACK_ABOUT,
  type FeedbackAbout,
} from '#shared/domain/vocabulary-of-feedback.ts';
import { LONGEST_CONTACT, LONGEST_FEEDBACK } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { noSaid } from '../edit/no-said.ts';
import type { Entered } from './feedback-list.ts';

/** Enters what came on paper or by e-mail, for whoever sent it (SPEC Y1). */

interface EnterFeedbackProps {
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  readonly onTake: (entered: Entered) => Promise<{ readonly feedback: string } | No>;
}

/** Draws the form; what was taken is told by its code. */
export function EnterFeedback({ today, onTake }: EnterFeedbackProps) {
  const [about, setAbout] = useState<FeedbackAbout>('rules');
  const [channel, setChannel] = useState<EnteredChannel>('paper');
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const [came, setCame] = useState<Awaited<ReturnType<typeof onTake>> | null>(null);
  const [busy, setBusy] = useState(false);
  const { feedback: said, common } = words.value;

  async function save(): Promise<void> {
    if (busy) return;
    if (text.trim() === '') return setCame('text-required');
    setBusy(true);
    const reached = contact.trim() === '' ? {} : { contact };
    const reply = await onTake({ about, channel, day, text, ...reached });
    setCame(reply);
    setBusy(false);
    if (typeof reply === 'string') return;
    setText('');
    setContact('');
  }

  return (
    <Panel title={said.enterTitle} note={said.enterNote}>
      <form
        class="feedback-opened"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Choice
          label={said.how}
          value={channel}
          choices={ENTERED_CHANNELS.map((value) => ({ value, name: said.channels[value] }))}
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
        {came === null ? null : <Came came={came} />}
        <Block
          tone="dark"
          size="small"
          title={said.save}
          busyLabel={busy ? common.sending : undefined}
          onPress={() => void save()}
        />
      </form>
    </Panel>
  );
}

function Came({ came }: { readonly came: { readonly feedback: string } | No }) {
  if (typeof came === 'string') return <Notice kind="act-now">{noSaid(came)}</Notice>;
  return (
    <Notice kind="info" icon="check">
      {words.value.feedback.entered(feedbackCode(came.feedback))}
    </Notice>
  );
}
