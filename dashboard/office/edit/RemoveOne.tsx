import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { OfficeFile, Saved } from './office-file.ts';
import { SavedNotice } from './SavedNotice.tsx';
import './RemoveOne.css';

/** Taking one thing out of the office file, asked for once more; where the file would not hold without it, it stays and says why. */

interface RemoveOneProps {
  readonly file: OfficeFile;
  readonly office: Office;
  readonly title: string;
  readonly note: string;
  /** The file without it. */
  readonly change: (office: Office) => Office;
  readonly onRemoved: (saved: Saved) => void;
}

/** Draws the button in a card of its own, apart from what saves. */
export function RemoveOne({ file, office, title, note, change, onRemoved }: RemoveOneProps) {
  const [refused, setRefused] = useState<Saved | null>(null);
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { common } = words.value;

  async function remove(): Promise<void> {
    setBusy(true);
    const saved = await file.save(change);
    setBusy(false);
    setAsks(false);
    setRefused(saved.status === 'saved' ? null : saved);
    if (saved.status === 'saved') onRemoved(saved);
  }

  return (
    <Panel>
      <div class="remove-one">
        {refused ? <SavedNotice saved={refused} office={office} /> : null}
        {asks ? (
          <>
            <b>{note}</b>
            <Block
              tone="dark"
              size="small"
              title={title}
              busyLabel={isBusy ? common.sending : undefined}
              onPress={() => void remove()}
            />
            <Block size="small" title={common.cancel} onPress={() => setAsks(false)} />
          </>
        ) : (
          <Block size="small" icon="x" title={title} note={note} onPress={() => setAsks(true)} />
        )}
      </div>
    </Panel>
  );
}
