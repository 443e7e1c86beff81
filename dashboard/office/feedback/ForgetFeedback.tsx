import { useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { noSaid } from '../edit/no-said.ts';
import { useSending } from '../edit/use-sending.ts';

/** Has all that was written about one piece of feedback forgotten, once its writer asks for it (SPEC Y1). */

interface ForgetFeedbackProps {
  /** The lead may not: what was written may be about the lead. */
  readonly mayForget: boolean;
  readonly onForget: () => Promise<No | null>;
}

/** Draws the button, which asks once more; for others the word whose it is. */
export function ForgetFeedback({ mayForget, onForget }: ForgetFeedbackProps) {
  const [asks, setAsks] = useState(false);
  const { answer: why, isBusy, send } = useSending<No | null>();
  const { feedback: said, common } = words.value;
  if (!mayForget) return <p class="feedback-opened__note">{said.forgetByAdministrator}</p>;
  if (!asks) {
    return (
      <Block
        size="small"
        title={said.forget}
        note={said.forgetNote}
        onPress={() => setAsks(true)}
      />
    );
  }
  return (
    <>
      <Notice kind="attention">{said.forgetAsk}</Notice>
      {why === null ? null : <Notice kind="act-now">{noSaid(why)}</Notice>}
      <Block
        size="small"
        align="center"
        title={said.forgetYes}
        busyLabel={isBusy ? common.sending : undefined}
        onPress={() => void send(onForget)}
      />
      <Block size="small" align="center" title={common.cancel} onPress={() => setAsks(false)} />
    </>
  );
}
