import type { AskedRow } from '#shared/domain/doubt/asked-rows.ts';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { counterNamed } from './counter-named.ts';
import './AskedPanel.css';

/** How many visits ended and what became of the tablet's question, by counter, in the public quarter that is over last (SPEC R17). */

interface AskedPanelProps {
  readonly office: Office;
  readonly asked: DoubtsNow['asked'];
}

/** Draws the table, or says that there is none yet. */
export function AskedPanel({ office, asked }: AskedPanelProps) {
  const { doubt: said } = words.value;
  if (!asked || asked.rows.length === 0) {
    return <Panel title={said.askedTitle}>{said.noAsked}</Panel>;
  }
  const nameOf = ({ counter, merged }: AskedRow) =>
    merged > 1 ? said.otherCounters(merged) : counterNamed(office, counter);
  return (
    <Panel title={said.askedTitle} note={periodSpan(asked)}>
      <p>{said.askedNote}</p>
      <p class="asked__ways">{said.askedWays}</p>
      <LeadTable
        label={said.askedTitle}
        counts
        heads={[
          said.counter,
          said.ended,
          said.answered,
          said.declined,
          said.timedOut,
          said.byHand,
          said.missed,
          said.dropped,
        ]}
      >
        {asked.rows.map((row) => (
          <tr key={row.counter}>
            <th scope="row">{nameOf(row)}</th>
            {countsOf(row).map((count, column) => (
              <td key={column}>{formatNumber(count, language.value)}</td>
            ))}
          </tr>
        ))}
      </LeadTable>
    </Panel>
  );
}

/** In the order of the columns: the ways round the question stand together at the end. */
function countsOf(row: AskedRow): readonly number[] {
  return [row.ended, row.answered, row.declined, row.timedOut, row.byHand, row.missed, row.dropped];
}
