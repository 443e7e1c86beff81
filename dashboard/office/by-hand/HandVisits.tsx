import type { HandVisitSeen } from '#shared/protocol/by-hand.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { counterName, notedSaid } from './noted-said.ts';
import './HandVisits.css';

/** Visits served by hand as a table; each doubtful one with what the office noted, and what its lead may do. */

interface HandVisitsProps {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly visits: readonly HandVisitSeen[];
  readonly office: Office;
  /** Whether the days are more than one, and each row says its own. */
  readonly withDays: boolean;
  readonly doubtful?: boolean;
}

/** Draws the table. */
export function HandVisits({ label, visits, office, withDays, doubtful = false }: HandVisitsProps) {
  const { byHandDesk: said } = words.value;
  const heads = [said.number, said.counter, said.called, said.ended, said.outcome];
  return (
    <LeadTable label={label} heads={doubtful ? [...heads, said.noted] : heads}>
      {visits.map((visit, i) => (
        <HandVisit key={i} visit={visit} office={office} withDay={withDays} doubtful={doubtful} />
      ))}
    </LeadTable>
  );
}

interface HandVisitProps {
  readonly visit: HandVisitSeen;
  readonly office: Office;
  readonly withDay: boolean;
  readonly doubtful: boolean;
}

function HandVisit({ visit, office, withDay, doubtful }: HandVisitProps) {
  const { byHandDesk: said, common } = words.value;
  const { day, number, counter, calledAt, endedAt, outcome, noted } = visit;
  return (
    <tr class="hand-visit">
      <th scope="row" class="hand-visit__number">
        {number}
        {withDay ? <small>{formatDay(day, language.value)}</small> : null}
      </th>
      <td class="hand-visit__short">{counterName(office, counter)}</td>
      <td class="hand-visit__short">{formatTime(calledAt, office.timeZone)}</td>
      <td class="hand-visit__short">{formatTime(endedAt, office.timeZone)}</td>
      <td>{common.outcomes[outcome]}</td>
      {doubtful && noted !== 'joined' ? (
        <td class="hand-visit__noted">
          <b>{notedSaid(visit, office)}</b>
          <small>{said.advice[noted]}</small>
        </td>
      ) : null}
    </tr>
  );
}
