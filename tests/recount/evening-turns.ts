/** Turns that a plain day has none of: numbers that are moved, called back, served and gone, or written down by hand, and rated by phone. */
import type { Actor } from '#shared/domain/access.ts';
import { nextNumber } from '#shared/domain/ticket.ts';
import { type Outcome, questionAfter } from '#shared/domain/vocabulary.ts';
import type { Visitor } from '../../server/simulate/arrivals.ts';
import { clerkOf, type Hall, kioskOf, phoneOf, seconds } from '../../server/simulate/hall.ts';
import { phoneNamed } from '../simulate/fraud/honest.ts';

/** Minutes after midnight: the last visitor has gone, and rated. */
const EVENING = 20 * 60;

/** What happens to one number, step by step. @returns how its visit ended last, `left` where its visitor went */
type Scene = (turn: Turn) => Outcome | 'left';

interface Turn {
  /** From now on so many seconds pass. */
  wait(s: number): void;
  /** Where the number waits now. */
  call(): void;
  callAbsent(): void;
  callAgain(): void;
  absent(): void;
  move(): void;
  finish(): Outcome;
  byHand(): Outcome;
  rate(outcome: Outcome | 'left'): void;
}

/** Scenes of the ordinary lane, then those of the no-wait lane. */
const ORDINARY: readonly Scene[] = [
  // Served and gone, rated, then called back for a moment: the longest turn stands.
  (turn) => {
    turn.call();
    turn.wait(140);
    turn.absent();
    turn.rate('left');
    turn.wait(60);
    turn.callAbsent();
    turn.wait(4);
    return turn.finish();
  },
  // Called again late, and gone a moment after: served all the same.
  (turn) => {
    turn.call();
    turn.wait(200);
    turn.callAgain();
    turn.wait(50);
    turn.absent();
    return 'left';
  },
  // Not there at first, then served.
  (turn) => {
    turn.call();
    turn.wait(20);
    turn.absent();
    turn.wait(60);
    turn.callAbsent();
    turn.wait(300);
    return turn.finish();
  },
  // Not there, and the visit is made up.
  (turn) => {
    turn.call();
    turn.wait(20);
    turn.absent();
    turn.wait(60);
    turn.callAbsent();
    turn.wait(10);
    return turn.finish();
  },
  // A long turn that came to nothing, and a moment: an absence is no turn.
  (turn) => {
    turn.call();
    turn.wait(110);
    turn.absent();
    turn.callAbsent();
    turn.wait(12);
    return turn.finish();
  },
  // Not there, and written down by hand.
  (turn) => {
    turn.call();
    turn.wait(20);
    turn.absent();
    turn.wait(200);
    return turn.byHand();
  },
  (turn) => {
    turn.wait(300);
    return turn.byHand();
  },
];

const NO_WAIT: readonly Scene[] = [
  // Served long, moved, and then only handed over.
  (turn) => {
    turn.call();
    turn.wait(300);
    turn.move();
    turn.call();
    turn.wait(10);
    return turn.finish();
  },
  // Moved at once, and nobody served.
  (turn) => {
    turn.call();
    turn.wait(5);
    turn.move();
    turn.call();
    turn.wait(10);
    return turn.finish();
  },
];

/** The counters are closed by then. */
const LEAD: Actor = { id: 'lead-in-the-evening', role: 'lead', counter: null, point: null };

/** Plays them when everybody has gone. @param usual who comes on that day: the first of a lane lends what they come for */
export function playEvening(hall: Hall, usual: readonly Visitor[], questionnaire: string): void {
  hall.agenda.add(hall.instant(EVENING), (from) => {
    for (const ticket of hall.state().tickets.values()) {
      if (ticket.state === 'waiting')
        hall.send(LEAD, from, { type: 'void-ticket', ticket: ticket.id });
    }
    let at = from;
    const noWait = hall.office.lanes.filter((one) => one.noWait).map(({ id }) => id);
    for (const scenes of [ORDINARY, NO_WAIT]) {
      const isNoWait = scenes === NO_WAIT;
      const visitor = usual.find(({ lane }) => noWait.includes(lane) === isNoWait);
      if (!visitor) continue;
      for (const [i, scene] of scenes.entries()) {
        const ticket = `evening-${hall.day}-${isNoWait ? 'moved' : 'called'}-${i}`;
        at = playScene(hall, { ticket, visitor, questionnaire, scene, from: at });
      }
    }
  });
}

interface Played {
  readonly ticket: string;
  readonly visitor: Visitor;
  readonly questionnaire: string;
  readonly scene: Scene;
  readonly from: number;
}

/** @returns when it is over, ms */
function playScene(hall: Hall, { ticket, visitor, questionnaire, scene, from }: Played): number {
  const { office, send, state } = hall;
  const kiosk = kioskOf(office);
  const letter =
    office.series.find((one) => one.lane === visitor.lane && one.point === kiosk.point)?.letter ??
    '';
  const number = nextNumber(state().lastNumber[letter] ?? 0) ?? 0;
  const { procedure, limits } = visitor;
  let [at, lane, calledAt, rated] = [from, visitor.lane, from, false];
  const said = { ticket, letter, number, procedure: procedure.code, limits };
  send(kiosk, at, { type: 'issue-ticket', ...said });
  hall.visitors.set(ticket, visitor);

  /** At the counter that serves its lane now, by the clerk who opens it for this. */
  function atCounter(): readonly [Actor, { readonly counter: string; readonly ticket: string }] {
    const counter = office.counters.find((one) => one.lanes.includes(lane));
    if (!counter) throw new Error(`No counter serves ${lane}.`);
    const clerk = clerkOf(office, counter);
    if (state().desks[counter.id]?.openBy !== clerk.id) {
      send(clerk, at, { type: 'open-counter', counter: counter.id });
    }
    return [clerk, { counter: counter.id, ticket }];
  }
  const turn: Turn = {
    wait: (s) => {
      at += seconds(s);
    },
    call() {
      const [clerk, { counter }] = atCounter();
      const called = send(clerk, at, { type: 'call-next', counter });
      if (called.ticket !== ticket) throw new Error(`${called.ticket} was called for ${ticket}.`);
      calledAt = at;
    },
    callAbsent() {
      const [clerk, here] = atCounter();
      send(clerk, at, { type: 'call-absent', ...here });
    },
    callAgain() {
      const [clerk, here] = atCounter();
      send(clerk, at, { type: 'recall', ...here });
    },
    absent() {
      const [clerk, here] = atCounter();
      send(clerk, at, { type: 'mark-absent', ...here });
    },
    move() {
      const [clerk, here] = atCounter();
      send(clerk, at, { type: 'move-ticket', ...here, reason: 'must-verify' });
      lane = procedure.lane;
    },
    finish() {
      const [clerk, here] = atCounter();
      send(clerk, at, { type: 'finish-visit', ...here, outcome: 'settled' });
      return 'settled';
    },
    byHand() {
      const [, { counter }] = atCounter();
      const keys: Actor = { id: `keys-${counter}`, role: 'counter', counter, point: null };
      const told = { counter, letter, number, calledAt, outcome: 'settled' } as const;
      send(keys, at, { type: 'record-visit', ...told });
      return 'settled';
    },
    rate(outcome) {
      if (rated) return;
      rated = true;
      const phone = phoneNamed(`${ticket}-phone`);
      const about = { rating: `${ticket}-rating`, visit: ticket, questionnaire, phone };
      const answers = {
        [questionAfter(outcome)]: 'very-satisfied',
        attitude: 'very-satisfied',
      } as const;
      at += seconds(30);
      send(phoneOf(ticket), at, {
        type: 'give-rating',
        ...about,
        answers,
        reasons: [],
        tookMs: 9000,
      });
    },
  };
  turn.wait(20);
  turn.rate(scene(turn));
  turn.wait(20);
  return at;
}
