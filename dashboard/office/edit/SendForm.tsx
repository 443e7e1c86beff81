import type { ComponentChildren } from 'preact';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { noSaid } from './no-said.ts';
import './SavePanel.css';

/** The fields of one command, why it was not taken, and the one button that sends it. */

interface SendFormProps {
  /** What the button does. */
  readonly title: string;
  readonly isBusy: boolean;
  /** Why it was not taken last; null for nothing to say. */
  readonly why: No | null;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

/** Draws the form; Enter in a field sends as well. */
export function SendForm({ title, isBusy, why, onSend, children }: SendFormProps) {
  const { common } = words.value;
  return (
    <form
      class="save-panel"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      {why === null ? null : <Notice kind="act-now">{noSaid(why)}</Notice>}
      <Block
        tone="dark"
        size="small"
        align="center"
        title={title}
        busyLabel={isBusy ? common.sending : undefined}
        onPress={onSend}
      />
    </form>
  );
}
