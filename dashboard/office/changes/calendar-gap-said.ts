import type { Office } from '#shared/protocol/office.ts';
import type { SoundFile } from '#shared/protocol/office-doors.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { calendarGap } from './calendar-gap.ts';

/** Which days no quarter would be published of, in a sentence; null where the public calendar stays. */
export function calendarGapSaid(before: Office, file: SoundFile): string | null {
  const { publicCalendar } = file.office;
  if (file.figuresFrom === null || before.publicCalendar === publicCalendar) return null;
  const gap = calendarGap(file.figuresFrom, publicCalendar);
  const spoken = language.value;
  return (
    gap && words.value.changes.calendarGap(formatDay(gap.from, spoken), formatDay(gap.to, spoken))
  );
}
