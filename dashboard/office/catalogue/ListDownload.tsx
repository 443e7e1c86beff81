import { useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { fetchProcedureList } from '../doors/settings-doors.ts';
import { noSaid } from '../edit/no-said.ts';
import { saveFile } from '../save-file.ts';
import '../changes/FileToPreview.css';

/** The catalogue as a list to work on, or to go back to after another one was taken in (SPEC E5). */

const FILE_NAME = 'danh-muc-thu-tuc.csv';

/** Draws the card with its one button. */
export function ListDownload({ caller }: { readonly caller: Caller }) {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { changes: said, common } = words.value;

  async function download(): Promise<void> {
    setBusy(true);
    const reply = await fetchProcedureList(caller);
    setBusy(false);
    setTrouble(reply.ok ? null : noSaid(reply.why));
    if (reply.ok) saveFile(reply.body, FILE_NAME);
  }

  return (
    <Panel title={said.listTitle}>
      <div class="file-to-preview">
        <p>{said.listNote}</p>
        {trouble === null ? null : <Notice kind="act-now">{trouble}</Notice>}
        <Block
          size="small"
          icon="download"
          title={said.listDownload}
          busyLabel={isBusy ? common.loading : undefined}
          onPress={() => void download()}
        />
      </div>
    </Panel>
  );
}
