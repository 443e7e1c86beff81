import { useState } from 'preact/hooks';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { pageAddress } from '#shared/ui/results/page-address.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { SourceCard } from '#shared/ui/results/SourceCard.tsx';
import { words } from '#shared/ui/words/language.ts';
import { ConfirmPublication } from './ConfirmPublication.tsx';
import type { Desk } from './desk.ts';
import { sendCommand } from './office-doors.ts';
import { reasonSaid } from './reason-said.ts';
import './PublishCard.css';

/** Whether a period is public, can be made public, or why it cannot; and the step in which it is. */

interface PublishCardProps {
  readonly desk: Desk;
  readonly report: ReportNow;
  readonly timeZone: string;
}

type PublishPeriod = Extract<Command, { type: 'publish-period' }>;

/** Draws the card in the state of its period. */
export function PublishCard({ desk, report, timeZone }: PublishCardProps) {
  /** The whole command while its confirmation stands open: sent again as it is, it still counts once (SPEC O2). */
  const [command, setCommand] = useState<PublishPeriod | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { figures, published, publishable } = report;
  const { lead } = words.value;
  const name = periodName(figures.period, figures);

  async function publish(asked: PublishPeriod): Promise<void> {
    const token = desk.lead.value?.token;
    if (!token) return;
    setBusy(true);
    const reply = await sendCommand(token, asked);
    setBusy(false);
    if (!reply.ok && reply.why === 'signed-out') return desk.dismiss('signed-out');
    if (!reply.ok) return setProblem(lead.notAnswered);
    setProblem(reply.body.outcome === 'refused' ? reasonSaid(reply.body.reason) : null);
    setCommand(null);
    await desk.reload();
  }

  if (published) {
    return (
      <div class="publish-card">
        <Notice kind="info" icon="check">
          {lead.published(name)}. <a href={pageAddress(figures.period)}>{lead.seePublicPage}</a>
        </Notice>
        <SourceCard publication={published} timeZone={timeZone} />
      </div>
    );
  }
  return (
    <Panel title={lead.publication}>
      <div class="publish-card">
        {problem === null ? null : <Notice kind="act-now">{problem}</Notice>}
        {publishable === null ? null : (
          <Notice kind="plain">{lead.cannotPublish(reasonSaid(publishable))}</Notice>
        )}
        {command === null && publishable === null ? (
          <Block
            tone="dark"
            size="medium"
            icon="megaphone"
            title={lead.publish(name)}
            note={lead.publishNote}
            onPress={() => setCommand(publishPeriod(figures.period))}
          />
        ) : null}
        {command === null ? null : (
          <ConfirmPublication
            figures={figures}
            busy={busy}
            onConfirm={() => void publish(command)}
            onCancel={() => setCommand(null)}
          />
        )}
      </div>
    </Panel>
  );
}

function publishPeriod(period: string): PublishPeriod {
  return { id: newId(), at: officeNow(), type: 'publish-period', period };
}
