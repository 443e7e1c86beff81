import { useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, No } from '../doors/ask-door.ts';
import { fetchNoWaitLetter } from '../doors/settings-doors.ts';
import { noSaid } from '../edit/no-said.ts';
import { saveFile } from '../save-file.ts';

/** The campaign's report as a letter (M16). */

interface CampaignLetterProps {
  readonly caller: Caller;
  readonly days: { readonly from: string; readonly to: string };
}

/** Draws the key that fetches it. */
export function CampaignLetter({ caller, days }: CampaignLetterProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<No | null>(null);
  const { noWaitDesk, common } = words.value;

  async function download(): Promise<void> {
    setBusy(true);
    const reply = await fetchNoWaitLetter(caller, days);
    setBusy(false);
    setWhy(reply.ok ? null : reply.why);
    if (reply.ok) saveFile(reply.body, `${days.from}..${days.to}-khong-cho.docx`);
  }

  return (
    <>
      {why === null ? null : <Notice kind="act-now">{noSaid(why)}</Notice>}
      <Block
        size="small"
        icon="download"
        title={noWaitDesk.letter}
        busyLabel={busy ? common.loading : undefined}
        onPress={() => void download()}
      />
    </>
  );
}
