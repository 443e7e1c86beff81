import { Row } from '#shared/ui/Row.tsx';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { isAtOnce, proceduresIn, queueFor } from '../model/offer.ts';
import { pageOf, type Step } from '../model/path.ts';
import { say } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { noWaitNote } from '../parts/no-wait-note.ts';
import { NoWaitNotice } from '../parts/NoWaitNotice.tsx';
import './KioskList.css';

/** The procedures of one lane, or all that are settled at once: a page at a time, never to be scrolled. */

/** Rows that fit below the wall, each with a name on two lines and a note. */
const ROWS = 7;
const ROWS_OF_LARGE_TEXT = 5;

interface KioskListProps {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'no-wait' | 'lane' }>;
}

/** Draws one page; "Xem thêm" turns to the next, "Quay lại" to the one before. */
export function KioskList({ kiosk, step }: KioskListProps) {
  const { kiosk: said, common } = words.value;
  const offer = kiosk.offer.value;
  const queue = step.at === 'lane' ? offer.queues.find((one) => one.lane.id === step.lane) : null;
  const all = step.at === 'lane' ? proceduresIn(offer, step.lane) : offer.noWaitProcedures;
  const noted = step.at === 'no-wait' && (offer.paused !== null || offer.campaign !== null);
  const rows = (kiosk.comfort.largeText.value ? ROWS_OF_LARGE_TEXT : ROWS) - (noted ? 1 : 0);
  const { items, more } = pageOf(all, step.page, rows);
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked kiosk-list__asked">
          <Steps step={1} of={2} />
          <h1 class="kiosk-asked__question">
            {queue ? say(queue.lane.name) : said.noWaitProcedures}
          </h1>
          <p>{queue ? said.whichInField : said.whichNoWait}</p>
        </div>
      </Wall>
      <main class="kiosk-work kiosk-list ui-step">
        {noted ? <NoWaitNotice offer={offer} /> : null}
        {items.map((one) => {
          const atOnce = isAtOnce(offer, one);
          const letter = atOnce ? undefined : queueFor(offer, one, null)?.letter;
          return (
            <Row
              key={one.code}
              {...(letter === undefined ? { icon: 'file-check' as const } : { letter })}
              tone={atOnce ? 'ochre' : 'light'}
              name={say(one.shortName)}
              note={atOnce ? noWaitNote(one) : undefined}
              chevron
              onPress={() => kiosk.goOn({ at: 'card', procedure: one.code })}
            />
          );
        })}
        {more ? (
          <Row
            icon="arrow-down"
            name={common.more}
            onPress={() => kiosk.goOn({ ...step, page: step.page + 1 })}
          />
        ) : null}
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
