import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { words } from '#shared/ui/words/language.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { Pair } from '../edit/Pair.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { Holidays } from './Holidays.tsx';
import { HoursEditor } from './HoursEditor.tsx';
import { LastTickets } from './LastTickets.tsx';
import { MakeUpDays } from './MakeUpDays.tsx';

/** When the office works: hours, last tickets, holidays, make-up days. */

interface HoursPageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** Draws the section. */
export function HoursPage({ file, now, today }: HoursPageProps) {
  const { lead, settings } = words.value;
  return (
    <>
      <PageHead title={lead.sectionNames.hours} note={settings.hoursNote} />
      <Pair>
        <HoursEditor file={file} now={now} kind="serviceHours" today={today} />
        <HoursEditor file={file} now={now} kind="kioskHours" today={today} />
      </Pair>
      <Pair>
        <Holidays file={file} now={now} today={today} />
        <MakeUpDays file={file} now={now} today={today} />
      </Pair>
      <PendingNote now={now} of={['hall']} />
      <LastTickets file={file} now={now} />
    </>
  );
}
