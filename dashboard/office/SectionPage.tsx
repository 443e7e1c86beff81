import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayOf } from '#shared/domain/time.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import { ActivityPage } from './activity/ActivityPage.tsx';
import { ByHandPage } from './by-hand/ByHandPage.tsx';
import { CataloguePage } from './catalogue/CataloguePage.tsx';
import { CountersPage } from './counters/CountersPage.tsx';
import type { Desk } from './desk.ts';
import { DevicesPage } from './devices/DevicesPage.tsx';
import { DoubtPage } from './doubt/DoubtPage.tsx';
import { noSaid } from './edit/no-said.ts';
import type { OfficeFile } from './edit/office-file.ts';
import { FeedbackPage } from './feedback/FeedbackPage.tsx';
import { EnteredPage } from './entered/EnteredPage.tsx';
import { FilePage } from './file/FilePage.tsx';
import { FindingsPage } from './findings/FindingsPage.tsx';
import { HoursPage } from './hours/HoursPage.tsx';
import { LeftFactsPage } from './left-facts/LeftFactsPage.tsx';
import { NoWaitPage } from './no-wait/NoWaitPage.tsx';
import { PeriodPage } from './PeriodPage.tsx';
import { QuestionnairePage } from './questionnaire/QuestionnairePage.tsx';
import type { Section } from './sections.ts';
import { StaffPage } from './staff/StaffPage.tsx';
import './SectionPage.css';

/** The page of the section that lies open. */

interface SectionPageProps {
  readonly section: Section;
  readonly desk: Desk;
  readonly lead: Grant;
  readonly file: OfficeFile;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
}

/** Draws it; each section opened is drawn anew, and asks for the newest file or the newest report. */
export function SectionPage(props: SectionPageProps) {
  const { section, desk, lead, file } = props;
  const isSettings = section !== 'publication';
  useEffect(() => {
    if (isSettings) void file.load();
    // The first report is on its way with the sign-in.
    else if (desk.report.peek()) void desk.reload();
  }, [file, desk, isSettings]);
  const trouble = file.trouble.value;
  const { common, lead: said } = words.value;
  if (!isSettings) {
    return (
      <>
        <h1 class="ui-said">{said.publication}</h1>
        <PeriodPage desk={desk} lead={lead} />
      </>
    );
  }
  return (
    <div class="section-page">
      {trouble === null ? null : (
        <Notice
          kind="act-now"
          action={<Block size="small" title={common.retry} onPress={() => void file.load()} />}
        >
          {noSaid(trouble)}
        </Notice>
      )}
      {file.now.value ? <Settings {...props} office={file.now.value} /> : <p>{common.loading}</p>}
    </div>
  );
}

interface SettingsProps extends SectionPageProps {
  readonly office: OfficeNow;
}

function Settings({ section, desk, file, office, now }: SettingsProps) {
  const zone = office.office.timeZone;
  // Minutes are enough: nothing here is drawn again each second.
  const minute = useComputed(() => Math.floor(now.value / 60_000) * 60_000).value;
  const today = dayOf(minute, zone);
  const all = { file, now: office, caller: desk };
  switch (section) {
    case 'publication':
      return null;
    case 'feedback':
      return (
        <FeedbackPage
          caller={desk}
          today={today}
          publicUrl={desk.catalogue.value?.publicUrl ?? location.origin}
        />
      );
    case 'findings':
      return <FindingsPage desk={desk} office={office.office} today={today} />;
    case 'no-wait':
      return <NoWaitPage {...all} today={today} at={minute} />;
    case 'doubt':
      return <DoubtPage office={office.office} caller={desk} />;
    case 'by-hand':
      return <ByHandPage {...all} today={today} />;
    case 'entered':
      return <EnteredPage {...all} />;
    case 'hours':
      return <HoursPage {...all} today={today} />;
    case 'counters':
      return <CountersPage {...all} />;
    case 'staff':
      return <StaffPage {...all} />;
    case 'devices':
      return <DevicesPage {...all} />;
    case 'procedures':
      return <CataloguePage {...all} />;
    case 'questionnaire':
      return (
        <QuestionnairePage {...all} asking={desk.catalogue.value?.asking ?? null} today={today} />
      );
    case 'file':
      return <FilePage {...all} />;
    case 'activity':
      return <ActivityPage {...all} />;
    case 'left-facts':
      return <LeftFactsPage {...all} />;
    default:
      return section satisfies never;
  }
}
