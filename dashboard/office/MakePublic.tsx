import { useState } from 'preact/hooks';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import { ConfirmPublication } from './ConfirmPublication.tsx';
import type { Desk } from './desk.ts';
import { sendCommand } from './office-doors.ts';
import { reasonSaid } from './reason-said.ts';

/** The step in which a period becomes public, or what is public is corrected: a key, and what it does confirmed. */

interface MakePublicProps {
  readonly desk: Desk;
  readonly report: ReportNow;
}

type PublishPeriod = Extract<Command, { type: 'publish-period' }>;

/** Draws the key, then the confirmation; a correction is asked for its reason. */
export function MakePublic({ desk, report }: MakePublicProps) {
  /** The whole command while its confirmation stands open: sent again as it is, it still counts once (SPEC O2). */
  const [command, setCommand] = useState<PublishPeriod | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { figures, published } = report;
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
    // Where the figures have changed the new ones are to be looked at first.
    await desk.reload();
  }

  return (
    <div class="publish-card">
      {problem === null ? null : <Notice kind="act-now">{problem}</Notice>}
      {command === null ? (
        <Block
          tone={published ? 'light' : 'dark'}
          size="medium"
          icon="megaphone"
          title={published ? lead.correct(name) : lead.publish(name)}
          note={published ? lead.correctNote : lead.publishNote}
          onPress={() => setCommand(publishPeriod(report))}
        />
      ) : (
        <ConfirmPublication
          report={report}
          reason={command.reason ?? ''}
          busy={busy}
          // Another reason is another command.
          onReason={(reason) => setCommand({ ...publishPeriod(report), reason })}
          onConfirm={() => void publish(asShown(command, report))}
          onCancel={() => setCommand(null)}
        />
      )}
    </div>
  );
}

function publishPeriod({ figures, seen }: ReportNow): PublishPeriod {
  const shown = seen === null ? {} : { seen };
  return { id: newId(), at: officeNow(), type: 'publish-period', period: figures.period, ...shown };
}

/** The same command, or another where the figures on the screen have changed since (SPEC P5). */
function asShown(command: PublishPeriod, report: ReportNow): PublishPeriod {
  const { reason } = command;
  if (command.seen === (report.seen ?? undefined)) return command;
  return { ...publishPeriod(report), ...(reason === undefined ? {} : { reason }) };
}
