import { useCallback, useState } from 'preact/hooks';
import { FEEDBACK_ABOUT, type FeedbackAbout } from '#shared/domain/vocabulary-of-feedback.ts';
import { LONGEST_CONTACT, LONGEST_FEEDBACK } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { BLANK, type Draft, postFeedback } from './draft.ts';
import { FeedbackThanks } from './FeedbackThanks.tsx';
import { WritingStep } from './WritingStep.tsx';

/** Feedback at the kiosk, beside the way to a number (SPEC Y1, K1): about what, what, and how to reach its writer if they wish. */

interface KioskFeedbackProps {
  readonly kiosk: Kiosk;
  /** 0: about what; 1: what; 2: how to reach its writer. */
  readonly page: number;
}

/** Draws the question that was come to; what was written stays until it is sent or its writer goes. */
export function KioskFeedback({ kiosk, page }: KioskFeedbackProps) {
  const [draft, setDraft] = useState<Draft>(BLANK);
  /** The id of what was sent. */
  const [sent, setSent] = useState<string | null>(null);
  const [status, setStatus] = useState<'writing' | 'sending' | 'failed'>('writing');
  const write = useCallback(
    (member: 'text' | 'contact') => (change: (text: string) => string) =>
      setDraft((now) => ({ ...now, [member]: change(now[member]) })),
    [],
  );
  const [onText] = useState(() => write('text'));
  const [onContact] = useState(() => write('contact'));
  const { feedbackKiosk: said, common } = words.value;
  if (sent !== null) return <FeedbackThanks kiosk={kiosk} feedback={sent} />;

  function choose(about: FeedbackAbout): void {
    setDraft({ ...draft, about });
    kiosk.goOn({ at: 'feedback', page: 1 });
  }

  async function send(): Promise<void> {
    if (status === 'sending') return;
    setStatus('sending');
    try {
      setSent(await postFeedback(kiosk.device.outbox, draft));
    } catch (error) {
      console.error(error);
      setStatus('failed');
    }
  }

  const writing = {
    text: { title: said.write, hint: said.writeHint, empty: said.empty, most: LONGEST_FEEDBACK },
    contact: {
      title: said.contact,
      hint: said.contactHint,
      empty: said.noContact,
      most: LONGEST_CONTACT,
    },
  };
  const telex = language.value === 'vi' ? 'telex' : 'as-typed';
  return (
    <>
      {page === 0 ? <AboutStep kiosk={kiosk} onChoose={choose} /> : null}
      {page === 1 ? (
        <WritingStep
          key="text"
          {...{ kiosk, onText, ...writing.text }}
          text={draft.text}
          way={telex}
          withLines
        >
          <Block
            tone="dark"
            align="center"
            title={common.goOn}
            disabledReason={draft.text.trim() === '' ? said.empty : undefined}
            onPress={() => kiosk.goOn({ at: 'feedback', page: 2 })}
          />
        </WritingStep>
      ) : null}
      {page === 2 ? (
        <WritingStep
          key="contact"
          {...{ kiosk, onText: onContact, ...writing.contact }}
          text={draft.contact}
          way="as-typed"
          withLines={false}
        >
          <p class="writing__purpose">{said.purpose}</p>
          {status === 'failed' ? <Notice kind="act-now">{said.failed}</Notice> : null}
          <Block
            tone="dark"
            align="center"
            title={draft.contact.trim() === '' ? said.withoutContact : said.send}
            busyLabel={status === 'sending' ? said.sending : undefined}
            onPress={() => void send()}
          />
        </WritingStep>
      ) : null}
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}

interface AboutStepProps {
  readonly kiosk: Kiosk;
  readonly onChoose: (about: FeedbackAbout) => void;
}

function AboutStep({ kiosk, onChoose }: AboutStepProps) {
  const { feedbackKiosk: said } = words.value;
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <p class="kiosk-asked__of">{said.title}</p>
          <h1 class="kiosk-asked__question kiosk-asked__question--long">{said.whatAbout}</h1>
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        {FEEDBACK_ABOUT.map((about) => (
          <Block
            key={about}
            size="wide"
            chevron
            title={said.abouts[about]}
            note={said.aboutNotes[about]}
            onPress={() => onChoose(about)}
          />
        ))}
        <Notice kind="plain" icon="info">
          {said.complaints}
        </Notice>
      </main>
    </>
  );
}
