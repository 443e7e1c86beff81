import { useId, useState } from 'preact/hooks';
import { STAFF_CHANNELS, type StaffChannel } from '#shared/domain/vocabulary.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { noSaid } from '../edit/no-said.ts';
import type { ListBefore, ListStep } from './list-before.ts';
import { RowsDone } from './RowsDone.tsx';
import './UploadCard.css';

/** Choosing a list and how its forms came; then how far the office is with it, and why it could not be read. */

interface UploadCardProps {
  readonly list: ListBefore;
}

/** Draws the card. */
export function UploadCard({ list }: UploadCardProps) {
  const [channel, setChannel] = useState<StaffChannel>('paper');
  const { entered: said, changes } = words.value;
  const step = list.step.value;
  const id = useId();
  const channels = STAFF_CHANNELS.map((value) => ({ value, name: said.channels[value] }));
  return (
    <Panel title={said.uploadTitle}>
      <div class="upload-card">
        <p class="upload-card__note">{said.uploadNote}</p>
        <div class="upload-card__choices">
          <Choice label={said.channel} value={channel} choices={channels} onChange={setChannel} />
          <label class="upload-card__choose" for={id}>
            <Icon name="upload" />
            {changes.chooseFile}
            <input
              id={id}
              type="file"
              accept=".csv,.txt,.xlsx"
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                // Emptied, so that the same file can be chosen again once it was put right.
                event.currentTarget.value = '';
                if (chosen) void list.open(chosen, channel);
              }}
            />
          </label>
        </div>
        <HowFar step={step} list={list} />
      </div>
    </Panel>
  );
}

function HowFar({ step, list }: { readonly step: ListStep; readonly list: ListBefore }) {
  const { entered: said } = words.value;
  if (step.status === 'none') return null;
  if (step.status === 'sending') return <RowsDone what={said.reading} done={0} of={0} />;
  if (step.status === 'not-opened') {
    return <Notice kind="act-now">{said.notRead(step.name, noSaid(step.why))}</Notice>;
  }
  const { now, name } = step;
  switch (now.status) {
    case 'reading':
    case 'entering':
      return (
        <>
          <RowsDone
            what={now.status === 'reading' ? said.reading : said.entering}
            done={now.done}
            of={now.of}
          />
          <Block size="small" title={said.put} onPress={() => void list.putAway()} />
        </>
      );
    case 'unreadable':
      return <Notice kind="act-now">{said.notRead(name, said.unreadable[now.what])}</Notice>;
    case 'failed':
      return <Notice kind="act-now">{said.failed(noSaid(now.why))}</Notice>;
    case 'entered':
      return (
        <Notice kind="info" icon="check">
          {said.enteredDone}
        </Notice>
      );
    case 'read':
      return null;
    default:
      return now satisfies never;
  }
}
