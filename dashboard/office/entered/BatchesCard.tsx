import { useState } from 'preact/hooks';
import { WITHDRAWAL_REASONS } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { ConfirmedBatch } from '#shared/protocol/entered.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import { Filters } from '../edit/Filters.tsx';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import type { EnteredList } from './entered-list.ts';
import './BatchesCard.css';

/** The batches that count, and those that were set apart; narrowed down to the days of their forms. */

interface BatchesCardProps {
  readonly office: Office;
  readonly batches: readonly ConfirmedBatch[];
  readonly entered: EnteredList;
}

/** Draws the table; setting a batch apart asks for the reason. */
export function BatchesCard({ office, batches, entered }: BatchesCardProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { entered: said, settings } = words.value;
  const heads = [said.columnBatch, said.columnDays, said.columnWho, ''];
  const shown = batches.filter(
    (one) => (from === '' || one.to >= from) && (to === '' || one.from <= to),
  );
  return (
    <Panel title={said.batchesTitle} note={said.batchesNote}>
      {batches.length === 0 ? (
        <p>{said.noBatches}</p>
      ) : (
        <>
          <Filters>
            <Field type="date" label={settings.fromDay} value={from} onChange={setFrom} />
            <Field type="date" label={settings.toDay} value={to} onChange={setTo} />
          </Filters>
          <LeadTable label={said.batchesTitle} heads={heads}>
            {shown.map((one) => (
              <BatchLine
                key={one.batch}
                one={one}
                office={office}
                isAsked={asked === one.batch}
                onAsk={() => setAsked(asked === one.batch ? null : one.batch)}
                entered={entered}
              />
            ))}
          </LeadTable>
        </>
      )}
    </Panel>
  );
}

interface BatchLineProps {
  readonly one: ConfirmedBatch;
  readonly office: Office;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
  readonly entered: EnteredList;
}

function BatchLine({ one, office, isAsked, onAsk, entered }: BatchLineProps) {
  const { entered: said } = words.value;
  const spoken = language.value;
  const dayOf = (at: number) => formatDate(at, office.timeZone, spoken);
  const { batch, channel, rows, leftOut, doublets, withdrawn, enteredBy, confirmedBy } = one;
  const name = said.batch(formatNumber(rows, spoken), said.channels[channel]);
  const dropped = said.dropped(formatNumber(leftOut, spoken), formatNumber(doublets, spoken));
  const [entering, confirming] = [enteredBy.label[spoken], confirmedBy.label[spoken]];
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {leftOut + doublets > 0 ? <small>{dropped}</small> : null}
        </th>
        <td>{said.daySpan(formatDay(one.from, spoken), formatDay(one.to, spoken))}</td>
        <td>
          {said.who(entering, confirming, dayOf(one.confirmedAt))}
          {withdrawn ? (
            <b class="batches-card__apart">
              {said.isSetApart(
                said.withdrawalReasons[withdrawn.reason],
                withdrawn.by.label[spoken],
                dayOf(withdrawn.at),
              )}
            </b>
          ) : null}
        </td>
        <td>
          {withdrawn ? null : (
            <InlineAction
              title={said.setApart}
              label={`${said.setApart}: ${name}`}
              on={isAsked}
              onPress={onAsk}
            />
          )}
        </td>
      </tr>
      {isAsked && !withdrawn ? (
        <tr>
          <td colSpan={4}>
            <b>{said.setApartAsk}</b>
            <div class="batches-card__reasons">
              {WITHDRAWAL_REASONS.map((reason) => (
                <Block
                  key={reason}
                  size="small"
                  title={said.withdrawalReasons[reason]}
                  onPress={() => void entered.withdraw(batch, reason)}
                />
              ))}
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}
