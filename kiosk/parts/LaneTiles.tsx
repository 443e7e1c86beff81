import { Row } from '#shared/ui/Row.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import type { Queue } from '../model/offer.ts';
import { say, sayTime } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { wayIntoLane } from '../model/ways.ts';
import { useFit } from './use-fit.ts';
import './LaneTiles.css';

/** The lanes one may wait in, two in a row: letter, name, how many wait. Those that do not fit stand on the next screen. */

interface LaneTilesProps {
  readonly kiosk: Kiosk;
  /** How many stood on the screens before. */
  readonly from: number;
}

/** Lanes that are shown however little room there is. */
const LEAST = 2;

/** Draws the tiles; a touch on one opens its procedures. */
export function LaneTiles({ kiosk, from }: LaneTilesProps) {
  const { queues, noWaitProcedures } = kiosk.offer.value;
  const { common } = words.value;
  const rest = queues.slice(from);
  // What changes the room there is, or the room that the tiles need.
  const closed = rest.filter((queue) => queue.closed).length;
  const room = [
    language.value,
    kiosk.comfort.largeText.value,
    noWaitProcedures.length,
    rest.length,
    closed,
  ];
  const { place, count } = useFit<HTMLDivElement>(rest.length, LEAST, room.join());
  return (
    <div ref={place} class="lane-tiles">
      {rest.slice(0, count).map((queue) => (
        <Tile key={queue.letter} kiosk={kiosk} queue={queue} />
      ))}
      {count < rest.length ? (
        <Row
          icon="arrow-down"
          name={common.more}
          onPress={() => kiosk.goOn({ at: 'lanes', from: from + count })}
        />
      ) : null}
    </div>
  );
}

function Tile({ kiosk, queue }: { readonly kiosk: Kiosk; readonly queue: Queue }) {
  const { common, kiosk: said } = words.value;
  const { lane, letter, lastTicket, closed } = queue;
  const waiting = waitingIn(kiosk.view.value, lane.id);
  const state =
    closed && lastTicket !== null
      ? ({ tone: 'closed', note: said.closedSince(sayTime(lastTicket)) } as const)
      : { aside: waiting === null ? undefined : common.waitingShort(waiting) };
  return (
    <Row
      letter={letter}
      name={say(lane.name)}
      {...state}
      onPress={() => kiosk.goOn(wayIntoLane(kiosk.offer.value, lane.id))}
    />
  );
}
