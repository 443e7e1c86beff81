import { useState } from 'preact/hooks';
import type { Grant } from '#shared/protocol/messages.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import { fetchFile } from './office-doors.ts';
import { saveFile } from './save-file.ts';
import './Downloads.css';

/** A period's files for the lead: fetched with the session's token, so that no address of theirs can be passed on. */

const FORMS = ['docx', 'xlsx', 'csv'] as const;
type Form = (typeof FORMS)[number];

interface DownloadsProps {
  readonly desk: Desk;
  readonly lead: Grant;
  readonly period: string;
  /** What each file leaves to the office to fill in (SPEC F6). */
  readonly missing: ReportNow['missing'];
}

/** Draws a button for each file. */
export function Downloads({ desk, lead, period, missing }: DownloadsProps) {
  const [busy, setBusy] = useState<Form | null>(null);
  const [failed, setFailed] = useState(false);
  const { common, lead: said } = words.value;

  const titles = { docx: said.exportWord, xlsx: said.exportExcel, csv: said.exportCsv };

  async function download(form: Form): Promise<void> {
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
        <ToFillIn name={said.exportWord} parts={missing.docx} />
        <ToFillIn name={said.exportExcel} parts={missing.xlsx} />
        {FORMS.map((form) => (
          <Block
            key={form}
            size="small"
            icon="download"
            title={titles[form]}
            busyLabel={busy === form ? common.loading : undefined}
            onPress={() => void download(form)}
          />
        ))}
      </div>
    </Panel>
  );
}

interface ToFillInProps {
  readonly name: string;
  readonly parts: readonly string[];
}

/** Says before the download what will stand marked in the file; nothing where all is known. */
function ToFillIn({ name, parts }: ToFillInProps) {
  const { lead: said } = words.value;
  if (parts.length === 0) return null;
  return (
    <details class="downloads__missing">
      <summary class="ui-opens">
        {said.toFillIn(name, formatNumber(parts.length, language.value))}
      </summary>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </details>
  );
}

/** Told from the public files by its name: it holds what is for the office alone. */
function internalFileName(period: string, form: Form): string {
  return `${period}-noi-bo.${form}`;
}
