import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { dayOf } from '#shared/domain/time.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { words } from '#shared/ui/words/language.ts';
import { useDoubtfulToday } from './by-hand/doubtful-today.ts';
import type { Desk } from './desk.ts';
import { openOfficeFile } from './edit/office-file.ts';
import { LateNotice } from './feedback/LateNotice.tsx';
import { useLateFeedback } from './feedback/late-feedback.ts';
import { HealthLine } from './health/HealthLine.tsx';
import { HealthNotice } from './health/HealthNotice.tsx';
import { useHealth } from './health/health-now.ts';
import { LeadSignIn } from './LeadSignIn.tsx';
import { LastDayNotice } from './questionnaire/LastDayNotice.tsx';
import { SectionPage } from './SectionPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { SECTIONS, type Section, sectionsOf } from './sections.ts';
import './OfficeApp.css';

/** The office lead's part: signing in, then the sections beside the page that lies open. */

interface OfficeAppProps {
  readonly desk: Desk;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
  readonly section: ReadonlySignal<Section>;
}

/** Draws what the session allows. */
export function OfficeApp({ desk, now, section }: OfficeAppProps) {
  const lead = desk.lead.value;
  if (!lead) return <LeadSignIn desk={desk} />;
  return <SignedIn key={lead.token} desk={desk} now={now} section={section} lead={lead} />;
}

/** Each session has its own copy of the office file. */
function SignedIn({ desk, now, section, lead }: OfficeAppProps & { readonly lead: Grant }) {
  const file = useMemo(() => openOfficeFile(desk), [desk]);
  const doubtful = useDoubtfulToday(desk);
  const late = useLateFeedback(desk);
  const health = useHealth(desk).value;
  const sections = sectionsOf(lead.role);
  // An address may name a section that is not for whoever is signed in.
  const open = sections.includes(section.value) ? section.value : SECTIONS[0];
  const zone = desk.catalogue.value?.timeZone;
  return (
    <div class="office-app">
      <Sidebar
        desk={desk}
        lead={lead}
        now={now}
        sections={sections}
        section={open}
        doubtful={doubtful.value}
        late={late.value}
      />
      <main class="office-app__page" aria-label={words.value.lead.sectionNames[open]}>
        <HealthNotice health={health} />
        {open === SECTIONS[0] ? (
          <FirstScreenNotices desk={desk} now={now} late={late.value} />
        ) : null}
        <SectionPage key={open} section={open} desk={desk} lead={lead} file={file} now={now} />
        {zone ? <HealthLine health={health} timeZone={zone} /> : null}
      </main>
    </div>
  );
}

interface FirstScreenNoticesProps extends Pick<OfficeAppProps, 'desk' | 'now'> {
  readonly late: number;
}

/** What the lead is told before anything else (SPEC Y4, R12). */
function FirstScreenNotices({ desk, now, late }: FirstScreenNoticesProps) {
  const catalogue = desk.catalogue.value;
  const today = useComputed(() => catalogue && dayOf(now.value, catalogue.timeZone)).value;
  return (
    <>
      <LateNotice late={late} />
      {catalogue?.asking && today ? (
        <LastDayNotice questionnaire={catalogue.asking} office={catalogue} today={today} withWay />
      ) : null}
    </>
  );
}
