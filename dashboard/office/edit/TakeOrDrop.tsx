import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import './TakeOrDrop.css';

/** What to do with something that waits: to take it, or to drop it, which is asked once more. */

interface TakeOrDropProps {
  /** Beside the buttons. */
  readonly note: string;
  /** Null where whoever is signed in may not take it. */
  readonly take: { readonly title: string; readonly go: () => Promise<void> } | null;
  /** Null where it can only be finished. */
  readonly drop: {
    readonly title: string;
    readonly question: string;
    readonly yes: string;
    readonly go: () => Promise<void>;
  } | null;
  /** Further buttons, before the others. */
  readonly children?: ComponentChildren;
  /** While it is taken. */
  readonly taking?: ComponentChildren;
}

/** Draws the buttons, or the question. */
export function TakeOrDrop({ note, take, drop, children, taking }: TakeOrDropProps) {
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { common } = words.value;
  const busyLabel = isBusy ? common.sending : undefined;

  async function busy(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    await work();
    setBusy(false);
    setAsks(false);
  }

  if (asks && drop) {
    return (
      <div class="take-or-drop take-or-drop--question">
        <b>{drop.question}</b>
        <Block
          size="small"
          tone="dark"
          title={drop.yes}
          busyLabel={busyLabel}
          onPress={() => void busy(drop.go)}
        />
        <Block size="small" title={common.cancel} onPress={() => setAsks(false)} />
      </div>
    );
  }
  return (
    <>
      {isBusy ? taking : null}
      <div class="take-or-drop">
        <span class="take-or-drop__note">{note}</span>
        {children}
        {drop ? <Block size="small" title={drop.title} onPress={() => setAsks(true)} /> : null}
        {take ? (
          <Block
            size="small"
            tone="dark"
            title={take.title}
            busyLabel={busyLabel}
            onPress={() => void busy(take.go)}
          />
        ) : null}
      </div>
    </>
  );
}
