import type { Asking } from '#shared/domain/questionnaires/asking.ts';
import { questionnairesOf, versionName } from '#shared/domain/questionnaires/asking.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { LastDayNotice } from './LastDayNotice.tsx';
import { countsFromDay, questionnaireUsed } from './questionnaire-changes.ts';
import { QuestionnaireCard } from './QuestionnaireCard.tsx';
import { QuestionnaireForm } from './QuestionnaireForm.tsx';

/** What people are asked: the lead chooses among the questionnaires, and sees each as it will stand on the tablet (SPEC R12). A questionnaire itself is data of the office file. */

interface QuestionnairePageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  /** What is asked today; null until it is known. */
  readonly asking: Asking | null;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** Draws the section. */
export function QuestionnairePage({ file, now, asking, today }: QuestionnairePageProps) {
  const { lead, questionnaires: said } = words.value;
  const spoken = language.value;
  const { office } = now;
  const chosen = questionnaireUsed(office, office.questionnaire);
  const from = countsFromDay(now, today);
  const isOther = asking !== null && chosen !== null && asking.id !== chosen.id;
  return (
    <>
      <PageHead title={lead.sectionNames.questionnaire} note={said.note} />
      {isOther ? (
        <Notice kind="info">
          {said.today(asking.name[spoken], chosen.name[spoken], formatDay(from, spoken))}
        </Notice>
      ) : (
        <PendingNote now={now} of={['figures']} />
      )}
      {chosen ? <LastDayNotice questionnaire={chosen} office={office} today={today} /> : null}
      <QuestionnaireForm file={file} now={now} today={today} />
      {questionnairesOf(office).map((one) => (
        <QuestionnaireCard key={versionName(one)} questionnaire={one} used={usedFrom(one.id)} />
      ))}
    </>
  );

  function usedFrom(id: string) {
    if (id === (asking?.id ?? office.questionnaire.use)) return 'today' as const;
    return id === office.questionnaire.use ? { from } : null;
  }
}
