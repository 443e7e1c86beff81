import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { WaitingBatch } from '#shared/protocol/entered.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
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
  const [asks, setAsks] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { entered: said, common } = words.value;
  const spoken = language.value;
  const count = (n: number) => formatNumber(n, spoken);
  const { batch, rows, channel, enteredBy, enteredAt, from, to, leftOut, doublets, written } =
    waiting;
  const when = `${formatTime(enteredAt, office.timeZone)}, ${formatDate(enteredAt, office.timeZone, spoken)}`;
  const isOwn = caller.lead.value?.id === enteredBy.id;
  const isBegun = written > 0;

  async function busy(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    await work();
    setBusy(false);
    setAsks(false);
  }

  return (
    <Panel
      title={said.batch(count(rows), said.channels[channel])}
      note={said.enteredBy(enteredBy.label[spoken], when)}
    >
      <div class="waiting-card">
        <p>
          {said.daySpan(formatDay(from, spoken), formatDay(to, spoken))}
          {leftOut + doublets > 0 ? ` (${said.dropped(count(leftOut), count(doublets))})` : null}
        </p>
        {isOpen ? <WaitingRowsTable caller={caller} office={office} batch={batch} /> : null}
        {isBusy && !asks ? <RowsDone what={said.confirming} done={written} of={rows} /> : null}
        {asks ? (
          <div class="waiting-card__question">
            <b>{said.withdrawAsk}</b>
            <Block
              size="small"
              tone="dark"
              title={said.withdrawYes}
              busyLabel={isBusy ? common.sending : undefined}
              onPress={() => void busy(() => entered.drop(batch))}
            />
            <Block size="small" title={common.cancel} onPress={() => setAsks(false)} />
          </div>
        ) : (
          <div class="waiting-card__choices">
            <span class="waiting-card__note">
              {isOwn ? said.ownList : isBegun ? said.begun : said.waitingNote}
            </span>
            {isBegun ? null : (
              <>
                <Block
                  size="small"
                  title={isOpen ? said.hideRows : said.seeRows}
                  onPress={() => setOpen(!isOpen)}
                />
                <Block size="small" title={said.withdraw} onPress={() => setAsks(true)} />
              </>
            )}
            {isOwn ? null : (
              <Block
                size="small"
                tone="dark"
                title={said.confirm}
                busyLabel={isBusy ? common.sending : undefined}
                onPress={() => void busy(() => entered.confirm(batch))}
              />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}
