import { lastDayOf } from '#shared/domain/questionnaires/last-day.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { Questionnaire } from '#shared/protocol/questionnaire.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';

/** That the questionnaire in use may soon be used no longer, on its page and on the lead's first screen (SPEC R12). */

interface LastDayNoticeProps {
  readonly questionnaire: Pick<Questionnaire, 'name' | 'inForceTo'>;
  readonly office: Pick<Office, 'publicCalendar'>;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  /** Where the notice stands elsewhere: the way to the page of questionnaires. */
  readonly withWay?: boolean;
}

/** Draws nothing while that is more than 30 days ahead, or never. */
export function LastDayNotice({ questionnaire, office, today, withWay }: LastDayNoticeProps) {
  const ends = lastDayOf(questionnaire, office, today);
  if (!ends) return null;
  const { questionnaires: said } = words.value;
  const spoken = language.value;
  const day = (one: string) => formatDay(one, spoken);
  return (
    <Notice
      kind="attention"
      {...(withWay ? { action: <a href="#questionnaire">{said.seeQuestionnaires}</a> } : {})}
    >
      {said.lastDay(questionnaire.name[spoken], day(ends.last), day(ends.threeLevelsFrom))}
    </Notice>
  );
}
