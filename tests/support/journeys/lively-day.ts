import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '#shared/domain/commands.ts';
import type { CounterView, KioskView, TabletView } from '#shared/domain/views.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Random } from '../../rules/support/day/random.ts';
import type { Listener } from './listener.ts';
import type { OfficeProgram, Paired } from './office-program.ts';

/** A day that goes on by itself: numbers are given, called, ended and rated, whatever happens to screens and server. */

export interface Place<V extends CounterView | KioskView | TabletView> {
  readonly device: Paired;
  readonly ear: Listener<V>;
}

export interface Hall {
  readonly kiosk: Place<KioskView>;
  readonly counters: readonly Place<CounterView>[];
  readonly tablet: Place<TabletView>;
}

export interface LivelyDay {
  /** Journal sequence of the newest answer. */
  seq(): number;
  /** How many commands were granted, and how many of them were heard twice because the first answer was lost. */
  tally(): { readonly accepted: number; readonly repeated: number };
  /** Resolves when nothing is under way. */
  pause(): Promise<void>;
  goOn(): void;
  end(): Promise<void>;
}

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'id' | 'at'> : never) : never;

/** Procedures by the letter of the hall's kiosk. */
const GIVEN = { A: '2.000908', B: '1.001193', N: '2.000815' } as const;
/** People in the hall at most: lists stay as short as on an ordinary morning. */
const MOST_WAITING = 14;
/** Between two things that happen, ms at most. */
const BREATH_MS = 160;
/** A server that is gone is asked again, ms. */
const AGAIN_MS = 40;

/** Starts the day. */
export function liveDay(office: OfficeProgram, hall: Hall, random: Random): LivelyDay {
  const given: Record<string, number> = {};
  let seq = 0;
  let accepted = 0;
  let repeated = 0;
  let ended = false;
  let resting = Promise.resolve();
  let wake = () => {};
  let settled = Promise.resolve();

  /** Says the same thing until it is answered: the office counts it once (SPEC O2). */
  async function say({ device }: { readonly device: Paired }, wish: Wish): Promise<void> {
    const command = { ...wish, id: randomUUID(), at: Date.now() };
    let answer: Answer | null = null;
    while (!answer && !ended) {
      answer = await office.say(device, command).catch(() => null);
      if (answer?.outcome === 'refused' && answer.reason === 'fault') answer = null;
      if (!answer) await sleep(AGAIN_MS);
    }
    if (answer?.outcome !== 'accepted') return;
    seq = Math.max(seq, answer.seq);
    accepted += 1;
    if (answer.repeated) repeated += 1;
  }

  async function giveNumber(): Promise<void> {
    const view = hall.kiosk.ear.newest();
    const waiting = view?.waiting.reduce((sum, lane) => sum + lane.waiting, 0) ?? 0;
    if (!view || waiting >= MOST_WAITING) return;
    const letter = random.pick(['A', 'B', 'N'] as const);
    const number = Math.max(given[letter] ?? 0, view.lastNumber[letter] ?? 0) + 1;
    given[letter] = number;
    const limits: LimitAnswer | null = letter === 'N' ? 'within' : null;
    const ticket = { ticket: randomUUID(), letter, number, procedure: GIVEN[letter], limits };
    await say(hall.kiosk, { type: 'issue-ticket', ...ticket });
    if (random.percent(15))
      await say(hall.kiosk, { type: 'claim-priority', ticket: ticket.ticket });
  }

  async function serve(): Promise<void> {
    const desk = random.pick(hall.counters);
    const here = desk.ear.newest()?.here;
    const { counter } = desk.device;
    if (!here || counter === null) return;
    if (here.openBy === null) return say(desk, { type: 'open-counter', counter });
    const [away] = here.absent;
    if (!here.current) {
      const back = away && random.percent(40);
      if (back) return say(desk, { type: 'call-absent', counter, ticket: away.ticket });
      return say(desk, { type: 'call-next', counter });
    }
    const { ticket } = here.current;
    const type = random.pick(['finish-visit', 'finish-visit', 'recall', 'mark-absent'] as const);
    if (type !== 'finish-visit') return say(desk, { type, counter, ticket });
    const outcome = random.pick(['settled', 'received', 'incomplete'] as const);
    return say(desk, { type, counter, ticket, outcome });
  }

  async function rate(): Promise<void> {
    const ask = hall.tablet.ear.newest()?.ask;
    if (!ask) return;
    const answers = { [ask.question]: 'satisfied', attitude: 'very-satisfied' } as const;
    const rating = { rating: randomUUID(), visit: ask.visit, answers, reasons: [] };
    await say(hall.tablet, { type: 'give-rating', ...rating });
  }

  async function live(): Promise<void> {
    while (!ended) {
      await resting;
      const what = random.below(10);
      settled = what < 4 ? giveNumber() : what < 9 ? serve() : rate();
      await settled;
      await sleep(random.below(BREATH_MS));
    }
  }

  const over = live();
  return {
    seq: () => seq,
    tally: () => ({ accepted, repeated }),
    pause: async () => {
      resting = new Promise((resolve) => {
        wake = resolve;
      });
      await settled;
    },
    goOn: () => wake(),
    end: async () => {
      ended = true;
      wake();
      await over;
    },
  };
}
