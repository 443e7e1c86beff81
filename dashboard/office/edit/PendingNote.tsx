import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';

/** What was accepted and does not count yet, over the sections that show it (SPEC E3). */

interface PendingNoteProps {
  readonly now: OfficeNow;
  /** Hall: letters, lanes, counters, procedures. Figures: smallest group, questionnaire, calendar. */
  readonly of: readonly ('hall' | 'figures')[];
}

/** Draws a notice for each; nothing where all of it counts already. */
export function PendingNote({ now, of }: PendingNoteProps) {
  const { settings } = words.value;
  const spoken = language.value;
  const { hallFrom, figuresFrom } = now;
  return (
    <>
      {of.includes('hall') && hallFrom !== null ? (
        <Notice kind="info">
          {settings.hallPending(settings.fromTomorrow(formatDay(hallFrom, spoken)))}
        </Notice>
      ) : null}
      {of.includes('figures') && figuresFrom !== null ? (
        <Notice kind="info">
          {settings.figuresPending(settings.fromNextPeriod(formatDay(figuresFrom, spoken)))}
        </Notice>
      ) : null}
    </>
  );
}
