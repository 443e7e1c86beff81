import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { SeriesLetter } from '#shared/ui/SeriesLetter.tsx';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/office.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { queueFor } from '../model/offer.ts';
import { say, sayAll } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { waitingSaid } from '../parts/waiting-said.ts';
import { PapersBlock } from '../parts/PapersBlock.tsx';
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
  const queue = queueFor(kiosk.offer.value, procedure, null);
  const waiting = queue && waitingIn(kiosk.view.value, queue.lane.id);
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
        <dl class="kiosk-card__facts">
          <dt>{common.timeLimit}</dt>
          <dd>{procedure.limit ? say(procedure.limit) : said.asPosted}</dd>
          <dt>{common.fee}</dt>
          <dd>{procedure.fee ? say(procedure.fee) : said.asPosted}</dd>
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
        <PapersBlock kiosk={kiosk} procedure={procedure} />
        <Trouble kiosk={kiosk} />
        {queue ? (
          <div class="kiosk-card__take">
            <Block
              tone="dark"
              size="hero"
              icon="ticket"
              title={said.takeThis}
              busyLabel={kiosk.busy.value ? said.taking : undefined}
              onPress={() => void kiosk.takeNumber(procedure, null)}
            />
          </div>
        ) : (
          <Notice kind="attention">{said.notHere}</Notice>
        )}
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
