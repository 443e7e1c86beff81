import type { ReportNow } from '#shared/protocol/results.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { pageAddress } from '#shared/ui/results/page-address.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { SourceCard } from '#shared/ui/results/SourceCard.tsx';
import { VersionLine } from '#shared/ui/results/VersionLine.tsx';
import { words } from '#shared/ui/words/language.ts';
import { ChecksBefore } from './ChecksBefore.tsx';
import type { Desk } from './desk.ts';
import { MakePublic } from './MakePublic.tsx';
import { reasonSaid } from './reason-said.ts';
import './PublishCard.css';

/** Whether a period is public, can be made public or corrected, or why not yet. */

interface PublishCardProps {
  readonly desk: Desk;
  readonly report: ReportNow;
  readonly timeZone: string;
}

/** Draws the card in the state of its period. */
export function PublishCard({ desk, report, timeZone }: PublishCardProps) {
  const { figures, published, publishable, checks } = report;
  const { lead } = words.value;
  if (!published) {
    return (
      <Panel title={lead.publication}>
        {publishable === null ? (
          <div class="publish-card">
            {checks ? <ChecksBefore checks={checks} timeZone={timeZone} /> : null}
            <MakePublic desk={desk} report={report} />
          </div>
        ) : (
          <Notice kind="plain">{lead.cannotPublish(reasonSaid(publishable))}</Notice>
        )}
      </Panel>
    );
  }
  return (
    <div class="publish-card">
      <Notice kind="info" icon="check">
        {lead.published(periodName(figures.period, figures))}.{' '}
        <a href={pageAddress(figures.period)}>{lead.seePublicPage}</a>
      </Notice>
      <VersionLine publication={published} newest={published.version} timeZone={timeZone} />
      <Correction desk={desk} report={report} timeZone={timeZone} />
      <SourceCard publication={published} timeZone={timeZone} />
    </div>
  );
}

/** What has come since can be added, or not yet; nothing where nothing has come (SPEC S9). */
function Correction({ desk, report, timeZone }: PublishCardProps) {
  const { lead } = words.value;
  const { publishable, checks } = report;
  if (publishable === null || publishable === 'already-published') return null;
  return (
    <Panel title={lead.correction}>
      {publishable === 'reason-required' ? (
        <div class="publish-card">
          {checks ? <ChecksBefore checks={checks} timeZone={timeZone} /> : null}
          <MakePublic desk={desk} report={report} />
        </div>
      ) : (
        <Notice kind="plain">{lead.cannotCorrect(reasonSaid(publishable))}</Notice>
      )}
    </Panel>
  );
}
