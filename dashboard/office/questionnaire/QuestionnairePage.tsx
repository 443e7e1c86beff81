import { questionnairesOf, versionName } from '#shared/domain/questionnaires/asking.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { words } from '#shared/ui/words/language.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { QuestionnaireCard } from './QuestionnaireCard.tsx';
import { QuestionnaireForm } from './QuestionnaireForm.tsx';

/** What people are asked: the lead chooses among the questionnaires, and sees each as it will stand on the tablet (SPEC R12). A questionnaire itself is data of the office file. */

interface QuestionnairePageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** Draws the section. */
export function QuestionnairePage({ file, now, today }: QuestionnairePageProps) {
  const { lead, questionnaires: said } = words.value;
  const { office } = now;
  return (
    <>
      <PageHead title={lead.sectionNames.questionnaire} note={said.note} />
      <PendingNote now={now} of={['figures']} />
      <QuestionnaireForm file={file} now={now} today={today} />
      {questionnairesOf(office).map((one) => (
        <QuestionnaireCard
          key={versionName(one)}
          questionnaire={one}
          isUsed={one.id === office.questionnaire.use}
        />
      ))}
    </>
  );
}
