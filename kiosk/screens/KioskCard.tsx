import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { SeriesLetter } from '#shared/ui/SeriesLetter.tsx';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { type Queue, queueFor } from '../model/offer.ts';
import { say, sayAll } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { closedSaid } from '../parts/closed-said.ts';
import { NoWaitNotice } from '../parts/NoWaitNotice.tsx';
import { waitingSaid } from '../parts/waiting-said.ts';
import { PostingBlock } from '../parts/PostingBlock.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import './KioskCard.css';

/** One procedure before its number is taken: what it costs, how long it may take, where one waits. */

interface KioskCardProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
}

/** Draws the card with its one action. */
export function KioskCard({ kiosk, procedure }: KioskCardProps) {
  const { kiosk: said, common } = words.value;
  const offer = kiosk.offer.value;
  const queue = queueFor(offer, procedure, null);
  const waiting = queue && waitingIn(kiosk.view.value, queue.lane.id);
  const rests = kiosk.restSeconds.value;
  const name = say(procedure.shortName);
  const fullName = say(procedure.name);
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <Steps step={2} of={2} />
          <h1 class="kiosk-asked__question kiosk-asked__question--long">{name}</h1>
          {fullName === name ? null : <p class="kiosk-card__full-name">{fullName}</p>}
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        {offer.paused && procedure.noWait ? <NoWaitNotice offer={offer} /> : null}
        <dl class="kiosk-card__facts">
          <dt>{common.timeLimit}</dt>
          <dd>{limitSaid(procedure.limit, language.value)}</dd>
          <dt>{common.fee}</dt>
          <dd>{feeSaid(procedure.fee, language.value)}</dd>
          {queue ? (
            <>
              <dt>{said.queueIs}</dt>
              <dd class="kiosk-card__queue">
                <SeriesLetter letter={queue.letter} />
                <span>
                  {say(queue.lane.name)} · {sayAll(queue.counters)}
                  {waiting === null ? null : <br />}
                  {waiting === null ? null : waitingSaid(waiting)}
                </span>
              </dd>
            </>
          ) : null}
        </dl>
        <PostingBlock kiosk={kiosk} procedure={procedure} />
        <Trouble kiosk={kiosk} />
        {queue && !queue.closed ? (
          <div class="kiosk-card__take">
            <Block
              tone="dark"
              size="hero"
              icon="ticket"
              title={said.takeThis}
              busyLabel={kiosk.busy.value ? said.taking : undefined}
              disabledReason={rests > 0 ? said.resting(rests) : undefined}
              onPress={() => void kiosk.takeNumber(procedure, null)}
            />
          </div>
        ) : (
          <Notice kind="attention">{whyNone(kiosk, queue)}</Notice>
        )}
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}

/** Why no number can be taken for it. */
function whyNone({ catalogue, now }: Kiosk, queue: Queue | null): string | undefined {
  return queue ? closedSaid(queue, catalogue, now.value) : words.value.kiosk.notHere;
}
