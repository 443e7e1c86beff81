import { useState } from 'preact/hooks';
import { newId } from '#shared/client/ids.ts';
import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { FEEDBACK_ABOUT, type FeedbackAbout } from '#shared/domain/vocabulary-of-feedback.ts';
import { LONGEST_CONTACT, LONGEST_FEEDBACK } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Doors, Told } from './model/doors.ts';
import './PhoneFeedback.css';

/** Feedback on the phone, with its own keyboard (SPEC Y1): about what, what, and how to reach its writer if they wish. */

interface PhoneFeedbackProps {
  /** Office time as the office has told it, ms. */
  readonly at: number;
  readonly tell: Doors['tell'];
  readonly onClose: () => void;
}

/** Draws the form, and once the office has it the code; what could not be sent stays, to be sent again. */
export function PhoneFeedback({ at, tell, onClose }: PhoneFeedbackProps) {
  const [about, setAbout] = useState<FeedbackAbout | null>(null);
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  /** Made once, so that sending again makes no second one. */
  const [ids] = useState(() => ({ id: newId(), feedback: newId() }));
  const [status, setStatus] = useState<Told | 'writing' | 'sending'>('writing');
  const { feedbackKiosk: said, common } = words.value;
  if (status === 'told') {
    return (
      <div class="phone__said ui-step" role="status">
        <h1 class="phone__title">{said.thanks}</h1>
        <p>{said.code}</p>
        <p class="phone-feedback__code ui-number">{feedbackCode(ids.feedback)}</p>
        <p>{said.codeNote}</p>
        <Block size="small" title={common.done} onPress={onClose} />
      </div>
    );
  }

  async function send(): Promise<void> {
    if (status === 'sending' || about === null || text.trim() === '') return;
    setStatus('sending');
    const reached = contact.trim() === '' ? {} : { contact };
    setStatus(await tell({ ...ids, at, type: 'take-feedback', about, text, ...reached }));
  }

  const missing = text.trim() === '' ? said.empty : about === null ? said.whatAbout : undefined;
  return (
    <form
      class="phone-feedback ui-step"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1 class="phone__title">{said.title}</h1>
      <fieldset class="phone-feedback__about">
        <legend>{said.whatAbout}</legend>
        {FEEDBACK_ABOUT.map((one) => (
          <label key={one} class="phone-feedback__choice">
            <input
              type="radio"
              name="about"
              checked={about === one}
              onChange={() => setAbout(one)}
            />
            <span>
              {said.abouts[one]}
              <small>{said.aboutNotes[one]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p>{said.complaints}</p>
      <label class="phone-feedback__field">
        <span>{said.write}</span>
        <textarea
          rows={6}
          maxLength={LONGEST_FEEDBACK}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="phone-feedback__field">
        <span>{said.contact}</span>
        <input
          type="text"
          maxLength={LONGEST_CONTACT}
          value={contact}
          autocomplete="off"
          onInput={(event) => setContact(event.currentTarget.value)}
        />
        <small>
          {said.contactHint} {said.purpose}
        </small>
      </label>
      {status === 'later' ? <Notice kind="attention">{said.notSent}</Notice> : null}
      {status === 'refused' ? <Notice kind="act-now">{said.failed}</Notice> : null}
      <Block
        tone="dark"
        align="center"
        title={said.send}
        disabledReason={missing}
        busyLabel={status === 'sending' ? said.sending : undefined}
        onPress={() => void send()}
      />
      <Block size="small" align="center" title={common.back} onPress={onClose} />
    </form>
  );
}
