import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { WaitingBatch } from '#shared/protocol/entered.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { sentenceCase } from '#shared/ui/format/sentence-case.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { TakeOrDrop } from '../edit/TakeOrDrop.tsx';
import type { EnteredList } from './entered-list.ts';
import { RowsDone } from './RowsDone.tsx';
import { WaitingRowsTable } from './WaitingRowsTable.tsx';
import './WaitingCard.css';

/** One list that waits: looked through and confirmed by somebody who did not enter it, or dropped. */

interface WaitingCardProps {
  readonly caller: Caller;
  readonly office: Office;
  readonly waiting: WaitingBatch;
  readonly entered: EnteredList;
}

/** Draws the card; dropping asks once. */
export function WaitingCard({ caller, office, waiting, entered }: WaitingCardProps) {
  const [isOpen, setOpen] = useState(false);
  const { entered: said } = words.value;
  const spoken = language.value;
  const count = (n: number) => formatNumber(n, spoken);
  const { batch, rows, channel, enteredBy, enteredAt, from, to, leftOut, doublets, written } =
    waiting;
  const when = `${formatTime(enteredAt, office.timeZone)}, ${formatDate(enteredAt, office.timeZone, spoken)}`;
  const isOwn = caller.lead.value?.id === enteredBy.id;
  const isBegun = written > 0;

  return (
    <Panel
      title={said.batch(count(rows), said.channels[channel])}
      note={said.enteredBy(enteredBy.label[spoken], when)}
    >
      <div class="waiting-card">
        <p>
          {said.daySpan(formatDay(from, spoken), formatDay(to, spoken))}
          {leftOut + doublets > 0
            ? ` ${sentenceCase(said.dropped(count(leftOut), count(doublets)))}.`
            : null}
        </p>
        {isOpen ? <WaitingRowsTable caller={caller} office={office} batch={batch} /> : null}
        <TakeOrDrop
          note={isOwn ? said.ownList : isBegun ? said.begun : said.waitingNote}
          take={isOwn ? null : { title: said.confirm, go: () => entered.confirm(batch) }}
          drop={
            isBegun
              ? null
              : {
                  title: said.withdraw,
                  question: said.withdrawAsk,
                  yes: said.withdrawYes,
                  go: () => entered.drop(batch),
                }
          }
          taking={<RowsDone what={said.confirming} done={written} of={rows} />}
        >
          {isBegun ? null : (
            <Block
              size="small"
              title={isOpen ? said.hideRows : said.seeRows}
              onPress={() => setOpen(!isOpen)}
            />
          )}
        </TakeOrDrop>
      </div>
    </Panel>
  );
}
