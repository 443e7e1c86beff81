import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { Pair } from '../edit/Pair.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { CampaignReport } from './CampaignReport.tsx';
import { LaneCard } from './LaneCard.tsx';
import { NoWaitList } from './NoWaitList.tsx';

/** The no-wait lane: how it stands, its list, its campaign, and what it did. */

interface NoWaitPageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly caller: Caller;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  /** Office time, ms. */
  readonly at: number;
}

/** Draws the section. */
export function NoWaitPage({ file, now, caller, today, at }: NoWaitPageProps) {
  const { lead, noWaitDesk } = words.value;
  return (
    <>
      <PageHead title={lead.sectionNames['no-wait']} note={noWaitDesk.pageNote} />
      <PendingNote now={now} of={['hall']} />
      <Pair>
        <LaneCard office={now.office} caller={caller} at={at} />
        <CampaignForm file={file} now={now} today={today} />
      </Pair>
      <CampaignReport office={now.office} caller={caller} today={today} />
      <NoWaitList file={file} now={now} />
    </>
  );
}
