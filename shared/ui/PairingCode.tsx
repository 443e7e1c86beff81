import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { words } from './words/language.ts';
import './PairingCode.css';

/** The code of a screen that is not paired, large enough to be read across a hall, and what to do with it (SPEC A8). */

/** How the asking stands; the code is six letters and digits. */
type Own =
  | { readonly status: 'asking' | 'unreachable' }
  | { readonly status: 'shown'; readonly code: string; readonly goodForMinutes: number };

interface PairingCodeProps {
  /** Begins to ask the office; closed when the code leaves the screen. The same function each time, or it is asked anew. */
  readonly ask: () => { readonly own: ReadonlySignal<Own>; close(): void };
}

/** Draws it in two groups, so that it is easily carried in the head; a new code is read out. */
export function PairingCode({ ask }: PairingCodeProps) {
  const asked = useMemo(() => ask(), [ask]);
  useEffect(() => () => asked.close(), [asked]);
  const own = asked.own.value;
  return (
    <div class="ui-pairing-code" role="status">
      {own.status === 'shown' ? <Shown {...own} /> : <Waiting {...own} />}
    </div>
  );
}

function Shown({ code, goodForMinutes }: Extract<Own, { status: 'shown' }>) {
  const { pairing } = words.value;
  return (
    <>
      <p>{pairing.enterCode}</p>
      <p class="ui-pairing-code__code" role="img" aria-label={[...code].join(' ')}>
        <span>{code.slice(0, 3)}</span>
        <span>{code.slice(3)}</span>
      </p>
      <p class="ui-pairing-code__note">{pairing.codeNote(goodForMinutes)}</p>
    </>
  );
}

function Waiting({ status }: Exclude<Own, { status: 'shown' }>) {
  const { pairing } = words.value;
  return (
    <p class="ui-pairing-code__note">
      {status === 'unreachable' ? pairing.unreachable : pairing.askingForCode}
    </p>
  );
}
