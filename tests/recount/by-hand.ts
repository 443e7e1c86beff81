/** An office whose counters and tablets had no line for a while, at the end of its day: visits told later, ratings that nobody asked for. */
import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Mark, Outcome } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { lookUp } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import type { Store } from '../../server/store/store.ts';

type Words = Command extends infer C ? (C extends Command ? Omit<C, 'id' | 'at'> : never) : never;

/** What came of it. */
export interface Told {
  /** Visits that ended by hand, those of void numbers and of numbers that came after among them. */
  ended: number;
  /** Told, but marked: over already, or of a number that never came. */
  doubtful: number;
  /** Ratings that belong to no visit. */
  unasked: number;
}

/** How many numbers are given; by their order every fourth comes after its visit, the one behind it is void. */
const GIVEN = 12;

/** Gives numbers, serves them by hand, and says what became of them. */
export function tellByHand(store: Store, office: Office): Told {
  let state = store.stateAt();
  let said = 0;
  const series = office.series[0]!;
  const counter = office.counters.find(({ lanes }) => lanes.includes(series.lane))!.id;
  const procedure = office.procedures.find(({ lane }) => lane === series.lane)!.code;
  const kiosk: Actor = { id: 'kiosk-off', role: 'kiosk', counter: null, point: series.point };
  const keys: Actor = { id: 'keys-off', role: 'counter', counter, point: null };
  const lead: Actor = { id: 'lead-in-the-hall', role: 'lead', counter: null, point: null };
  const tablet: Actor = { id: 'tablet-off', role: 'tablet', counter, point: null };
  const told: Told = { ended: 0, doubtful: 0, unasked: 0 };

  function tell(by: Actor, words: Words): readonly Mark[] {
    said += 1;
    const command = { ...words, id: `by-hand-command-${said}`, at: state.at } as Command;
    const asked = { command, payloadHash: payloadHash(command), text: null };
    const looked = lookUp(store, state, command, state.at);
    const given = { now: state.at, by, sealed: null, draft: null, ...looked };
    const { state: next, answer } = handleCommand(store, state, asked, given);
    if (answer.outcome !== 'accepted') throw new Error(answer.reason);
    state = next;
    return answer.result.marks ?? [];
  }

  function serve(number: number, outcome: Outcome = 'received'): readonly Mark[] {
    const what = { letter: series.letter, number, calledAt: state.at, outcome } as const;
    return tell(keys, { type: 'record-visit', counter, ...what });
  }

  function rate(visit: string | null): void {
    const rating = { rating: `by-hand-rating-${said}`, visit, reasons: [] };
    tell(tablet, { type: 'give-rating', ...rating, answers: { attitude: 'not-satisfied' } });
  }

  store.transaction(() => {
    const first = (state.lastNumber[series.letter] ?? 0) + 1;
    for (let i = 0; i < GIVEN; i += 1) {
      const ticket = `by-hand-ticket-${i}`;
      const number = { ticket, letter: series.letter, number: first + i, procedure };
      if (i % 4 === 0) serve(first + i);
      tell(kiosk, { type: 'issue-ticket', ...number, limits: null });
      if (i % 4 === 1) tell(lead, { type: 'void-ticket', ticket });
      if (i % 4 !== 0) serve(first + i);
      told.ended += 1;
      if (i % 4 === 2)
        told.doubtful += serve(first + i).length + serve(first + i, 'settled').length;
      if (i % 4 === 3) rate(ticket);
    }
    told.doubtful += serve(first + GIVEN + 70).length;
    for (let i = 0; i < 4; i += 1) rate(null);
    told.unasked = 4;
  });
  return told;
}
