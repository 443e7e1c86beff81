import { dayOf } from '#shared/domain/time.ts';
import type { ActivityLine } from '#shared/protocol/activity.ts';
import { formatDate, formatWeekdayDate } from '#shared/ui/format/date.ts';
import { formatTimeSeconds } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { activitySaid, doerSaid } from './activity-said.ts';
import './ActivityLines.css';

/** Lines of who did what, newest first; each day stands over its own. */

interface ActivityLinesProps {
  readonly lines: readonly ActivityLine[];
  readonly timeZone: string;
}

/** Draws the table. */
export function ActivityLines({ lines, timeZone }: ActivityLinesProps) {
  const { activity: said, lead } = words.value;
  const days = lines.map(({ at }) => dayOf(at, timeZone));
  return (
    <LeadTable label={lead.sectionNames.activity} heads={[said.at, said.who, said.what]}>
      {lines.flatMap(({ at, doneAt, by, what }, i) => [
        ...(days[i] === days[i - 1]
          ? []
          : [
              <tr key={days[i]} class="activity-day">
                <th scope="rowgroup" colSpan={3}>
                  {formatWeekdayDate(at, timeZone, language.value)}
                </th>
              </tr>,
            ]),
        <tr key={i}>
          <td class="activity-at">{formatTimeSeconds(at, timeZone)}</td>
          <td class="activity-who">{doerSaid(by)}</td>
          <td>
            {activitySaid(what)}
            {doneAt === null ? null : (
              <p class="activity-done">{said.doneAt(timeBeside(doneAt, days[i], timeZone))}</p>
            )}
          </td>
        </tr>,
      ])}
    </LeadTable>
  );
}

/** A time on a line of that day; of another day with its date. */
function timeBeside(at: number, day: string | undefined, timeZone: string): string {
  const time = formatTimeSeconds(at, timeZone);
  if (dayOf(at, timeZone) === day) return time;
  return `${time}, ${formatDate(at, timeZone, language.value)}`;
}
