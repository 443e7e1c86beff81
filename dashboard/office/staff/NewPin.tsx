import { useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { renewPin } from '../doors/settings-doors.ts';
import { noSaid } from '../edit/no-said.ts';
import './NewPin.css';

/** A new PIN for a post: asked for once more, since it ends the old one; then shown once (SPEC A5). */

interface NewPinProps {
  readonly caller: Caller;
  readonly post: string;
  readonly label: string;
  readonly onDone: () => void;
}

/** Draws the question, then the PIN; it is nowhere else, so it stays until it was written down. */
export function NewPin({ caller, post, label, onDone }: NewPinProps) {
  const [pin, setPin] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { settings, common } = words.value;

  async function renew(): Promise<void> {
    setBusy(true);
    const reply = await renewPin(caller, post);
    setBusy(false);
    setPin(reply.ok ? reply.body.pin : null);
    setTrouble(reply.ok ? null : settings.noPin(noSaid(reply.why)));
  }

  return (
    <div class="new-pin">
      <h3 class="new-pin__title">{settings.pinOf(label)}</h3>
      {trouble === null ? null : <Notice kind="act-now">{trouble}</Notice>}
      {pin === null ? (
        <>
          <p>{settings.pinEnds}</p>
          <div class="new-pin__foot">
            <Block
              tone="dark"
              size="small"
              title={settings.givePin}
              busyLabel={isBusy ? common.sending : undefined}
              onPress={() => void renew()}
            />
            <Block size="small" title={common.cancel} onPress={onDone} />
          </div>
        </>
      ) : (
        <>
          <output class="new-pin__digits ui-number">{pin}</output>
          <p>{settings.pinOnce}</p>
          <div class="new-pin__foot">
            <Block tone="dark" size="small" title={settings.pinNoted} onPress={onDone} />
          </div>
        </>
      )}
    </div>
  );
}
