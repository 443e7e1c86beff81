import { useState } from 'preact/hooks';
import type { Grant } from '#shared/protocol/messages.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import { fetchFile } from './office-doors.ts';
import { saveFile } from './save-file.ts';
import './Downloads.css';

/** A period's files for the lead: fetched with the session's token, so that no address of theirs can be passed on. */

interface DownloadsProps {
  readonly desk: Desk;
  readonly lead: Grant;
  readonly period: string;
}

/** Draws a button for each file. */
export function Downloads({ desk, lead, period }: DownloadsProps) {
  const [busy, setBusy] = useState<'xlsx' | 'csv' | null>(null);
  const [failed, setFailed] = useState(false);
  const { common, lead: said } = words.value;

  async function download(form: 'xlsx' | 'csv'): Promise<void> {
    setBusy(form);
    const reply = await fetchFile(lead.token, period, form);
    setBusy(null);
    setFailed(!reply.ok);
    if (reply.ok) saveFile(reply.body, internalFileName(period, form));
    else if (reply.why === 'signed-out') desk.dismiss('signed-out');
  }

  return (
    <Panel title={said.exports}>
      <div class="downloads">
        {failed ? <Notice kind="act-now">{said.exportFailed}</Notice> : null}
        {(['xlsx', 'csv'] as const).map((form) => (
          <Block
            key={form}
            size="small"
            icon="download"
            title={form === 'xlsx' ? said.exportExcel : said.exportCsv}
            busyLabel={busy === form ? common.loading : undefined}
            onPress={() => void download(form)}
          />
        ))}
      </div>
    </Panel>
  );
}

/** Told from the public files by its name: it holds what is for the office alone. */
function internalFileName(period: string, form: 'xlsx' | 'csv'): string {
  return `${period}-noi-bo.${form}`;
}
