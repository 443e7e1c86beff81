import { dayOf } from '#shared/domain/time.ts';
import type { HealthNow } from '#shared/protocol/health.ts';
import { formatDate } from '#shared/ui/format/date.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import './HealthLine.css';

/** When the whole journal was checked last, quietly at the foot of the page (SPEC X3). */

interface HealthLineProps {
  readonly health: HealthNow | null;
  readonly timeZone: string;
}

/** Draws nothing while something is wrong: the notice above says it. */
export function HealthLine({ health, timeZone }: HealthLineProps) {
  if (!health || health.status !== 'ok' || (health.checked?.problems ?? 0) > 0) return null;
  const { at, checked } = health;
  const { officeHealth: said } = words.value;
  return <p class="health-line">{checked ? checkedSaid() : said.notChecked}</p>;

  function checkedSaid(): string {
    const checkedAt = checked?.at ?? at;
    const time = formatTime(checkedAt, timeZone);
    return dayOf(checkedAt, timeZone) === dayOf(at, timeZone)
      ? said.checkedToday(time)
      : said.checkedOn(time, formatDate(checkedAt, timeZone, language.value));
  }
}
