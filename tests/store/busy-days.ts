import { CONSOLE } from '#shared/domain/access.ts';
import type { State } from '#shared/domain/state.ts';
import { CLOSING_REASONS, MOVING_REASONS, OUTCOMES } from '#shared/domain/vocabulary.ts';
import {
  clerk,
  DESK_KIOSK,
  KIOSK,
  LEAD,
  MORNING,
  newOffice,
  type Spoken,
  tablet,
} from './sample-memory.ts';
import { lookForDoubts } from '../../server/office/look-for-doubts.ts';
import { tellFeedback } from './busy-feedback.ts';
import { changeRating, rateAt, rateElsewhere } from './busy-ratings.ts';
import { OFFICE } from './sample-office.ts';

/** Days on which everything happens that may happen, late and doubtful facts among them; the same for the same seed. */

const CLERK = {
  id: 'clerk-1',
  label: { vi: 'Công chức 1', en: 'Clerk 1' },
  role: 'clerk',
} as const;
const COUNTERS = OFFICE.counters.map((counter) => counter.id);
const PROCEDURES = [...OFFICE.procedures.map((one) => one.code), '9.999999'];
const DAY_MS = 86_400_000;

/** An office after so many days of so many commands each; the quarter is published after a change to the next. */
export function busyOffice(options: {
  readonly seed: number;
  readonly days: number;
  readonly perDay: number;
  readonly file?: string;
}): Spoken {
  const office = newOffice(options.file);
  office.tell(CONSOLE, { type: 'configure-office', office: { ...OFFICE, staff: [CLERK] } });
  const chance = chanceOf(options.seed);
  const paired = {
    type: 'pair-device',
    tokenHash: '0'.repeat(64),
    label: 'Bảng',
    point: null,
  } as const;
  office.tell(CONSOLE, { ...paired, device: 'display-1', role: 'display', counter: null });
  office.tell(CONSOLE, { ...paired, device: 'display-2', role: 'display', counter: null });
  office.tell(CONSOLE, { type: 'revoke-device', device: 'display-1' });
  for (let day = 0; day < options.days; day += 1) {
    for (const counter of COUNTERS) {
      office.tell(clerk(counter), { type: 'open-counter', counter }, MORNING + day * DAY_MS);
    }
    for (let step = 0; step < options.perDay; step += 1) {
      act(office, chance, MORNING + day * DAY_MS + step * 20_000);
    }
    for (const counter of COUNTERS) {
      office.tell(clerk(counter), { type: 'close-counter', counter });
    }
  }
  const nextYear = MORNING + 60 * DAY_MS;
  office.tell(CONSOLE, { type: 'renew-pin', staff: CLERK.id }, nextYear);
  look(office, nextYear);
  office.tell(LEAD, { type: 'publish-period', period: '2026-Q4' }, nextYear);
  const files = office.store.archive.describe([
    { name: '2026-Q4.1.json', content: Buffer.from('{}') },
  ]);
  const made = { period: '2026-Q4', version: 1, files };
  office.tell(CONSOLE, { type: 'archive-files', ...made }, nextYear + 1);
  office.tell(DESK_KIOSK, ticket('later-ticket', 'B', 1, PROCEDURES[0] ?? ''), nextYear + 1);
  return office;
}

function act(office: Spoken, chance: Chance, now: number): void {
  const { tell } = office;
  const state = office.state();
  const counter = chance.one(COUNTERS);
  const here = state.desks[counter]?.ticket;
  const last = state.desks[counter]?.lastVisit ?? 'never-seen';
  const what = chance.below(120);
  if (what < 32) {
    const letter = chance.one(['A', 'K', 'B']);
    const number = (state.lastNumber[letter] ?? 0) + (chance.below(20) === 0 ? 0 : 1);
    const late = chance.below(40) === 0 ? DAY_MS : 0;
    const id = chance.below(40) === 0 ? someTicket(state, chance) : `ticket-${now}`;
    const words = ticket(id, letter, Math.max(1, number), chance.one(PROCEDURES));
    const clock = chance.below(30) === 0 ? ({ clock: 'own' } as const) : {};
    const by = letter === 'B' ? DESK_KIOSK : KIOSK;
    tell(by, { ...words, ...clock }, now, undefined, now - late);
  } else if (what < 37) {
    tell(KIOSK, { type: 'claim-priority', ticket: someTicket(state, chance) }, now);
  } else if (what < 42) {
    tell(clerk(counter), { type: 'void-ticket', ticket: someTicket(state, chance) }, now);
  } else if (what < 44) {
    closeOrOpenNoWait(office, chance, now);
  } else if (what < 60) {
    tell(clerk(counter), { type: 'call-next', counter }, now);
  } else if (what < 63) {
    tell(clerk(counter), { type: 'call-absent', counter, ticket: someTicket(state, chance) }, now);
  } else if (what < 66 && here) {
    tell(clerk(counter), { type: 'recall', counter, ticket: here }, now);
  } else if (what < 70 && here) {
    tell(clerk(counter), { type: 'mark-absent', counter, ticket: here }, now);
  } else if (what < 77 && here && state.tickets.get(here)?.lane === 'khong-cho') {
    const reason = chance.one(MOVING_REASONS);
    tell(clerk(counter), { type: 'move-ticket', counter, ticket: here, reason }, now);
  } else if (what < 88 && here) {
    const outcome = chance.one(OUTCOMES);
    const reason = outcome === 'refused' ? { reason: `Không đúng thẩm quyền ${now}` } : {};
    tell(clerk(counter), { type: 'finish-visit', counter, ticket: here, outcome, ...reason }, now);
  } else if (what < 98) {
    rateAt(office, chance, now, counter);
  } else if (what < 100) {
    tell(tablet(counter), { type: 'close-rating', visit: last, how: 'timed-out' }, now);
  } else if (what < 108) {
    recordByHand(office, chance, now);
  } else if (what < 109) {
    const told = { rating: `rating-${now}`, visit: null, reasons: [] };
    tell(
      tablet(counter),
      { type: 'give-rating', ...told, answers: { attitude: 'satisfied' } },
      now,
    );
  } else if (what < 114) {
    rateElsewhere(office, chance, now);
  } else if (what < 119) {
    changeRating(office, chance, now);
  } else {
    const epoch = { epoch: `epoch-${now}`, after: state.seq };
    tell(CONSOLE, { type: 'begin-epoch', ...epoch }, now);
    tell(CONSOLE, { type: 'admit-facts', device: 'kiosk-gone', count: 2 }, now);
    leaveFact(office, now);
    tell(CONSOLE, { type: 'drop-facts', device: 'kiosk-gone', count: 1 }, now);
    tell(CONSOLE, { type: 'renew-pin', staff: 'clerk-1' }, now);
    look(office, now);
    enterBatch(office, now);
    tellFeedback(office, now);
  }
}

/** A list that staff entered waits, counts by the word of a second person, and now and then is set apart again. */
function enterBatch({ store, tell }: Spoken, now: number): void {
  const batch = `batch-${now}`;
  const said = {
    day: '2026-11-20',
    procedure: '1.000001',
    answers: { result: 'satisfied' },
  } as const;
  const rows = ['Viết trên giấy', null].map((comment, i) => {
    const key = i === 0 ? null : String(now).padStart(32, '0');
    return { ...said, reasons: [], comment, key };
  });
  const made = { batch, channel: 'paper', scale: 'three', enteredBy: 'lead' } as const;
  const span = { from: said.day, to: said.day, rows: rows.length, leftOut: 0, doublets: 0 };
  const list = { ...made, ...span, listHash: String(now).padStart(32, 'a') };
  store.transaction(() => {
    store.batches.waiting.begin({ ...list, enteredAt: now });
    store.batches.waiting.add(batch, 0, rows);
    store.batches.waiting.whole(batch);
  });
  tell(CONSOLE, { type: 'add-batch-rows', batch, first: 0, rows }, now);
  // The second person must be a post of the office's.
  tell({ ...LEAD, id: CLERK.id }, { type: 'confirm-batch', ...list }, now);
  if (now % 3 === 0) tell(LEAD, { type: 'withdraw-batch', batch, reason: 'wrong-file' }, now);
}

/** The office looks for doubts. */
function look({ store, state, tell }: Spoken, now: number): void {
  const looked = lookForDoubts(store, state().day);
  if (looked) tell(CONSOLE, looked, now);
}

/** A number that a device could not tell any more waits for the administrator. */
function leaveFact({ store }: Spoken, now: number): void {
  const left = {
    ...ticket(`left-${now}`, 'A', 1, PROCEDURES[0] ?? ''),
    id: `left-${now}`,
    at: now,
  };
  store.transaction(() => store.leftFacts.add('kiosk-gone', [left], now));
}

/** A counter tells what it did by hand: with a number of today, the next one, which nobody knows yet, or one of yesterday. */
function recordByHand({ tell, state }: Spoken, chance: Chance, now: number): void {
  const counter = chance.one(COUNTERS);
  const letter = chance.one(['A', 'K', 'B']);
  const last = state().lastNumber[letter] ?? 0;
  const number = chance.below(3) === 0 ? last + 1 : 1 + chance.below(Math.max(1, last));
  const said = chance.below(6) === 0 ? now - DAY_MS : now - chance.below(60_000);
  const outcome = chance.one(OUTCOMES);
  const reason = chance.below(4) === 0 ? { reason: `Thiếu giấy tờ ${now}` } : {};
  const words = { counter, letter, number, calledAt: said - 60_000, outcome, ...reason };
  tell(clerk(counter), { type: 'record-visit', ...words }, now, undefined, said);
}

/** Closes the lane for an hour or for the day, or opens it where it is closed. */
function closeOrOpenNoWait({ tell, state }: Spoken, chance: Chance, now: number): void {
  const isClosed = state().noWaitClosure !== null;
  if (isClosed && chance.below(3) > 0) tell(LEAD, { type: 'open-no-wait' }, now);
  else {
    const words = { reason: chance.one(CLOSING_REASONS), until: chance.one([null, '23:30']) };
    tell(LEAD, { type: 'close-no-wait', ...words }, now);
  }
}

function ticket(id: string, letter: string, number: number, procedure: string) {
  return { type: 'issue-ticket', ticket: id, letter, number, procedure, limits: null } as const;
}

function someTicket(state: State, chance: Chance): string {
  return chance.one([...state.tickets.keys(), 'never-seen']);
}

export interface Chance {
  below(limit: number): number;
  one<T>(list: readonly T[]): T;
}

/** A small generator of its own (mulberry32): the same numbers for the same seed, everywhere. */
function chanceOf(seed: number): Chance {
  let inner = seed;
  const below = (limit: number) => {
    inner = (inner + 0x6d2b79f5) | 0;
    let mixed = Math.imul(inner ^ (inner >>> 15), 1 | inner);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, one: (list) => list[below(list.length)]! };
}
