import { useCallback, useState } from 'preact/hooks';
import type { ReportDue } from '#shared/domain/reports-due.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatWeekdayOf } from '#shared/ui/format/date.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import type { DoorReply } from './doors/ask-door.ts';
import { fetchReportsDue } from './doors/settings-doors.ts';
import { noSaid } from './edit/no-said.ts';
import { useRenewed } from './edit/use-renewed.ts';
import { longPeriodName } from './long-period-name.ts';
import './ReportsDue.css';

/** What is to be published or sent, until when; each lies ready behind its key (SPEC P9). Nothing goes out by itself. */

/** The day goes on: asked again so often, ms. */
const ASK_AGAIN_MS = 10 * 60_000;

/** Draws a line for each, the first to be done first; nothing where nothing is due or ahead. */
export function ReportsDue({ desk }: { readonly desk: Desk }) {
  const [reply, setReply] = useState<DoorReply<readonly ReportDue[]> | null>(null);
  const load = useCallback(() => void fetchReportsDue(desk).then(setReply), [desk]);
  useRenewed(load, ASK_AGAIN_MS);
  const { periods } = words.value;
  if (!reply) return null;
  if (!reply.ok) return <p>{noSaid(reply.why)}</p>;
  if (reply.body.length === 0) return null;
  return (
    <Panel title={periods.due}>
      <ul class="reports-due">
        {reply.body.map((one) => (
          <li
            key={`${one.kind} ${one.period}`}
            class={`reports-due__one reports-due__one--${one.state}`}
          >
            <span>
              <b>{periods.dueKinds[one.kind](longPeriodName(one.period, one))}</b>
              <span class="reports-due__by">{bySaid(one)}</span>
            </span>
            <Block size="small" title={periods.dueOpen} onPress={() => desk.choose(one.period)} />
          </li>
        ))}
      </ul>
      <p class="results-note">{periods.dueNote}</p>
    </Panel>
  );
}

function bySaid({ by, state }: ReportDue): string {
  const { periods } = words.value;
  if (by === null) return periods.dueNever;
  return periods.dueBy[state](formatWeekdayOf(by, language.value));
}
