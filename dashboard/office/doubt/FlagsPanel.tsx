import type { FlagsNow } from '#shared/protocol/doubts.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';

/** How many ratings of the quarter under way carry which flag, and what it means (SPEC D1 to D8). */

interface FlagsPanelProps {
  readonly running: FlagsNow | null;
}

/** Draws the table, or says that there is nothing. */
export function FlagsPanel({ running }: FlagsPanelProps) {
  const { doubt: said } = words.value;
  if (!running) return <Panel title={said.flagsTitle}>{said.notBegun}</Panel>;
  const spoken = language.value;
  const answered = formatNumber(running.answered, spoken);
  const flagged = formatNumber(running.flagged, spoken);
  return (
    <Panel title={said.flagsTitle} note={periodSpan(running)}>
      <p>{running.flagged === 0 ? said.noFlags(answered) : said.flagsSum(flagged, answered)}</p>
      {running.flags.length === 0 ? null : (
        <LeadTable label={said.flagsTitle} heads={[said.flag, said.meaning, said.count]}>
          {running.flags.map(({ flag, n }) => (
            <tr key={flag}>
              <th scope="row">{said.flags[flag]}</th>
              <td>{said.meanings[flag]}</td>
              <td>{formatNumber(n, spoken)}</td>
            </tr>
          ))}
        </LeadTable>
      )}
    </Panel>
  );
}
