import { useMemo } from 'preact/hooks';
import { noWaitNow } from '#shared/domain/no-wait.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDay } from '#shared/ui/format/date.ts';
import { closureSaid } from '#shared/ui/format/no-wait.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { noSaid } from '../edit/no-said.ts';
import { useRenewed } from '../edit/use-renewed.ts';
import { CloseLane } from './CloseLane.tsx';
import { openLaneNow } from './lane-now.ts';
import './LaneCard.css';

/** How the no-wait lane stands now, with what closes or opens it. */

interface LaneCardProps {
  readonly office: Office;
  readonly caller: Caller;
  /** Office time, ms. */
  readonly at: number;
}

/** A clerk may close or open it as well: asked again so often, ms. */
const ASK_AGAIN_MS = 10_000;

/** Draws the card. */
export function LaneCard({ office, caller, at }: LaneCardProps) {
  const lane = useMemo(() => openLaneNow(caller), [caller]);
  useRenewed(lane.load, ASK_AGAIN_MS);
  const { noWaitDesk: said, common } = words.value;
  const closure = lane.closure.value;
  const trouble = lane.trouble.value;
  return (
    <Panel title={said.laneNow}>
      <div class="lane-card">
        {trouble === null ? null : <Notice kind="act-now">{noSaid(trouble)}</Notice>}
        {closure === undefined ? (
          <p>{common.loading}</p>
        ) : (
          <Standing
            now={noWaitNow(office, closure, at)}
            onOpen={() => void lane.open()}
            onClose={(reason, until) => void lane.close(reason, until)}
          />
        )}
      </div>
    </Panel>
  );
}

interface StandingProps {
  readonly now: ReturnType<typeof noWaitNow>;
  readonly onOpen: () => void;
  readonly onClose: Parameters<typeof CloseLane>[0]['onClose'];
}

function Standing({ now, onOpen, onClose }: StandingProps) {
  const { noWaitDesk: said } = words.value;
  const spoken = language.value;
  switch (now.status) {
    case 'open':
      return (
        <>
          <p class="lane-card__state">{said.isOpen}</p>
          <CloseLane onClose={onClose} />
        </>
      );
    case 'closed':
      return (
        <>
          <Notice kind="attention">
            {said.isClosed(closureSaid(now.closure, words.value, spoken))}{' '}
            {now.closure.until === null ? said.untilTomorrow : said.opensByItself}
          </Notice>
          <Block tone="dark" size="small" title={said.openLane} onPress={onOpen} />
        </>
      );
    case 'out-of-campaign': {
      const { from, to } = now.campaign;
      return (
        <p class="lane-card__state">
          {said.outOfCampaign(formatDay(from, spoken), formatDay(to, spoken))}
        </p>
      );
    }
    case 'no-lane':
      return <p>{said.noLane}</p>;
    default:
      return now satisfies never;
  }
}
