/** What an office hears of afterwards: ratings of tablets that had no line, and lists that staff entered. */
import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Recorded } from '#shared/domain/events.ts';
import type { Period } from '#shared/domain/period.ts';
import { addDays } from '#shared/domain/time.ts';
import { questionAfter } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { lookUp } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import { sealFor } from '../../server/office/seal.ts';
import type { Store } from '../../server/store/store.ts';
import { phoneNamed } from '../simulate/fraud/honest.ts';

/** Of the visits that nobody rated, those that are told late, counted from the last; those that are told a week later; and those of the first days of a quarter that are told after it. */
export const SOME = [-12, -4] as const;
export const MANY = [-60, -12] as const;
export const VERY_LATE = [0, 14] as const;
/** Events of about so many days. */
const SOME_DAYS = 3000;
const WATCH: Actor = { id: 'quan-tri-1', role: 'administrator', counter: null, point: null };

/** Says something to the office outside its hours. */
function tellAt(store: Store, now: number, said: readonly (readonly [Actor, Command])[]): void {
  let state = store.stateAt();
  store.transaction(() => {
    for (const [by, command] of said) {
      const seal = command.type === 'give-rating' ? sealFor(command) : null;
      const looked = lookUp(store, state, command, now);
      const given = { now, by, sealed: null, draft: null, ...looked, ...(seal ? { seal } : {}) };
      const asked = { command, payloadHash: payloadHash(command), text: null };
      const handled = handleCommand(store, state, asked, given);
      if (handled.answer.outcome === 'refused') throw new Error(handled.answer.reason);
      state = handled.state;
    }
  });
}

/**
 * Tablets without a line: of some visits that nobody rated the office hears now. @param after of the visits behind this
 * event; left out: of the newest
 */
export function comeLate(
  store: Store,
  { questionnaire: { use } }: Office,
  now: number,
  [first, last]: readonly [number, number],
  after = Math.max(0, store.head().seq - SOME_DAYS),
): void {
  const newest: Recorded[] = [];
  for (const recorded of store.read(after)) {
    if (newest.length >= SOME_DAYS) break;
    newest.push(recorded);
  }
  const rated = new Set(
    newest.flatMap(({ event }) => (event.type === 'rating-given' ? [event.visit] : [])),
  );
  const unrated = newest.flatMap(({ event, at }) =>
    event.type === 'visit-ended' && !rated.has(event.ticket) ? [{ ...event, at }] : [],
  );
  const some = unrated.slice(first, last).filter((_, i) => i % 2 === 0);
  const said = some.map(({ ticket: visit, counter, outcome, at }) => {
    const by: Actor = { id: `late-tablet-${counter}`, role: 'tablet', counter, point: null };
    const command: Command = {
      id: `late-${visit}`,
      at: at + 20_000,
      type: 'give-rating',
      rating: `${visit}-late`,
      visit,
      questionnaire: `${use}.1`,
      answers: { [questionAfter(outcome)]: 'not-satisfied' },
      reasons: ['waiting'],
    };
    return [by, command] as const;
  });
  tellAt(store, now, said);
}

/** Paper forms of the quarter's last day and of a few days around its first, as one list; and another, which is set apart. */
export function enterLists(store: Store, quarter: Period, now: number): void {
  const name = `list-${quarter.key}`.toLowerCase();
  enterList(store, quarter, name, now);
  enterList(store, quarter, `${name}-wrong`, now);
  const wrong = { batch: `${name}-wrong`, reason: 'wrong-file' } as const;
  tellAt(store, now, [[WATCH, { id: `${name}-gone`, at: now, type: 'withdraw-batch', ...wrong }]]);
}

function enterList(store: Store, quarter: Period, batch: string, now: number): void {
  const days = [quarter.to, quarter.from, addDays(quarter.from, -1)];
  const rows = days.flatMap((day, place) =>
    Array.from({ length: 22 - 9 * place }, (_, i) => ({
      day,
      procedure: null,
      answers: { result: i % 5 === 0 ? ('not-satisfied' as const) : ('satisfied' as const) },
      reasons: [],
      comment: null,
      key: null,
    })),
  );
  const about = { batch, channel: 'paper', scale: 'three', rows: rows.length, leftOut: 0 } as const;
  const listHash = phoneNamed(batch).slice(0, 32);
  const of = { listHash, enteredBy: 'lanh-dao-1', doublets: 0 };
  const span = { from: addDays(quarter.from, -1), to: quarter.to };
  const { waiting } = store.batches;
  store.transaction(() => {
    waiting.begin({ ...about, ...of, ...span, enteredAt: now });
    waiting.add(batch, 0, rows);
    waiting.whole(batch);
  });
  tellAt(store, now, [
    [CONSOLE, { id: `${batch}-rows`, at: now, type: 'add-batch-rows', batch, first: 0, rows }],
    [WATCH, { id: batch, at: now, type: 'confirm-batch', ...about, ...of, ...span }],
  ]);
}
