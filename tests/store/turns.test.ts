import { CONSOLE } from '#shared/domain/access.ts';
import { flagsOf } from '#shared/domain/doubt/flags.ts';
import { expect, test } from 'vitest';
import { PROJECTIONS } from '../../server/store/projections.ts';
import { openStore } from '../../server/store/store.ts';
import { busyOffice } from './busy-days.ts';
import {
  clerk,
  findings,
  KIOSK,
  meddle,
  MORNING,
  newOffice,
  ownFile,
  tablet,
  type Words,
} from './sample-memory.ts';

/** A number's turns at a counter, and what a look for doubts may touch and when it is settled. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400_000;
const PROCEDURE = '1.000001';

/** An office whose counter 1 serves as it is told, and looks when it is told. */
function desk(file?: string) {
  const office = newOffice(file);
  let now = MORNING;
  let last = 0;
  /** @param after so long after what was said before, ms */
  const say = (words: Words, after = SECOND, by = clerk('1')) =>
    office.tell(by, words, (now += after));
  const open = () => say({ type: 'open-counter', counter: '1' });
  const issue = () => {
    last += 1;
    const ticket = `ticket-${last}`;
    const number = last;
    say(
      { type: 'issue-ticket', ticket, letter: 'A', number, procedure: PROCEDURE, limits: null },
      SECOND,
      KIOSK,
    );
    return ticket;
  };
  const here = (ticket: string) => ({ counter: '1', ticket }) as const;
  const call = () => say({ type: 'call-next', counter: '1' });
  const callBack = (ticket: string) => say({ type: 'call-absent', ...here(ticket) });
  const finish = (ticket: string, after: number) =>
    say({ type: 'finish-visit', ...here(ticket), outcome: 'settled' }, after);
  const miss = (ticket: string, after: number) =>
    say({ type: 'mark-absent', ...here(ticket) }, after);
  const again = (ticket: string, after: number) => say({ type: 'recall', ...here(ticket) }, after);
  /** On the tablet, so that no other rule doubts it. @param question the one that is asked */
  const rate = (visit: string, question: 'result' | 'guidance' = 'result', tookMs = 5000) => {
    const answers = { [question]: 'not-satisfied' } as const;
    const said = { rating: `rating-${visit}`, visit, answers, reasons: [], tookMs };
    return say({ type: 'give-rating', ...said }, SECOND, tablet('1'));
  };
  /** Twenty visits of ten minutes, so that the procedure has a median. */
  const usualDay = () => {
    for (let i = 0; i < 20; i += 1) {
      const ticket = issue();
      call();
      finish(ticket, 10 * MINUTE);
    }
  };
  /** The look that the office would make now, on a day. */
  const looked = (day = office.state().day) => office.store.doubtRows.lookedAt(day);
  const look = (day = office.state().day) => {
    const through = office.store.head().seq;
    say({ type: 'flag-ratings', through, found: [] }, SECOND, CONSOLE);
    return day;
  };
  const nextDay = () => {
    now += DAY;
    last = 0;
    return open();
  };
  open();
  const acts = { issue, call, callBack, finish, miss, again, rate, usualDay, nextDay };
  return { ...office, ...acts, looked, look };
}

const servedMs = ({ looked }: ReturnType<typeof desk>) => looked()?.ratings.at(-1)?.servedMs;
const turnsIn = (file: string) =>
  meddle(file, (db) => db.prepare('SELECT how, ended_at - called_at AS ms FROM turns').all());

test('[D8 R16] a turn goes from a call to its end; calls again begin none, and an absence says how it ended', () => {
  const file = ownFile();
  const day = desk(file);
  const ticket = day.issue();
  day.call();
  day.again(ticket, 30 * SECOND);
  day.miss(ticket, 30 * SECOND);
  day.callBack(ticket);
  day.again(ticket, 3 * MINUTE);
  day.miss(ticket, MINUTE);
  day.callBack(ticket);
  day.finish(ticket, 5 * SECOND);
  day.issue();
  day.call();
  day.store.close();
  expect(turnsIn(file)).toEqual([
    { how: 'missed', ms: MINUTE },
    { how: 'served', ms: 4 * MINUTE },
    { how: 'ended', ms: 5 * SECOND },
    { how: null, ms: null },
  ]);
  expect(findings(file)).toEqual([]);
});

test('[Q18 D11] what ended a visit by hand is told of it, and leaves its turn open', () => {
  const file = ownFile();
  const day = desk(file);
  day.issue();
  day.call();
  const by = { counter: '1', letter: 'A', number: 1, outcome: 'settled' } as const;
  const calledAt = day.state().at;
  day.tell(clerk('1'), { type: 'record-visit', ...by, calledAt }, calledAt + MINUTE);
  day.issue();
  day.store.close();
  expect(turnsIn(file)).toEqual([{ how: null, ms: null }]);
  const marked = meddle(file, (db) => db.prepare('SELECT by_hand FROM visits').pluck().all());
  expect(marked).toEqual([1, 0]);
});

test('[J3] a memory of the shape before has all its turns, days and last changes once it is brought up', () => {
  const file = ownFile();
  busyOffice({ seed: 21, days: 4, perDay: 150, file }).store.close();
  const rows = () =>
    PROJECTIONS.map((table) =>
      meddle(file, (db) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
    );
  // At which counter a number was voided nobody wrote down then.
  meddle(file, (db) => db.exec('UPDATE visits SET voided_counter = NULL'));
  const before = rows();
  meddle(file, (db) =>
    db.exec(`DROP TABLE turns; DROP TABLE days; DROP INDEX ratings_by_day;
      CREATE INDEX ratings_by_day ON ratings (day);
      ALTER TABLE visits DROP COLUMN by_hand; ALTER TABLE ratings DROP COLUMN changed_seq;
      DROP TABLE archived_files; ALTER TABLE visits DROP COLUMN voided_counter; ALTER TABLE ratings DROP COLUMN first_attitude;
      PRAGMA user_version = 7`),
  );
  openStore(file).close();
  expect(rows()).toEqual(before);
  const ends = new Set(turnsIn(file).map((row) => (row as { how: string | null }).how));
  expect([...ends].sort()).toEqual(['ended', 'missed', 'moved', null, 'served'].sort());
});

type Day = ReturnType<typeof desk>;

test.each<[string, (day: Day, ticket: string) => void]>([
  [
    'marks as served and gone, and calls back for four seconds',
    (day, ticket) => {
      day.miss(ticket, 10 * MINUTE);
      day.rate(ticket, 'guidance');
      day.callBack(ticket);
      day.finish(ticket, 4 * SECOND);
    },
  ],
  [
    'calls again just before the end',
    (day, ticket) => {
      day.again(ticket, 10 * MINUTE);
      day.finish(ticket, SECOND);
      day.rate(ticket);
    },
  ],
  [
    'calls again just before marking absent',
    (day, ticket) => {
      day.again(ticket, 10 * MINUTE);
      day.miss(ticket, SECOND);
      day.rate(ticket, 'guidance');
      day.callBack(ticket);
      day.miss(ticket, SECOND);
    },
  ],
  [
    'marks absent at once, then serves, and never mind the third call',
    (day, ticket) => {
      day.miss(ticket, SECOND);
      day.callBack(ticket);
      day.miss(ticket, 10 * MINUTE);
      day.rate(ticket, 'guidance');
      day.callBack(ticket);
      day.finish(ticket, SECOND);
    },
  ],
])('[D8 D7] nothing a clerk does once somebody was served raises a flag: %s', (_, conduct) => {
  const day = desk();
  day.usualDay();
  const ticket = day.issue();
  day.call();
  conduct(day, ticket);
  expect(servedMs(day)).toBeGreaterThanOrEqual(10 * MINUTE);
  expect(flagsOf(day.looked()!)).toEqual([]);
});

test('[D8] whom nobody served is a ghost’s still', () => {
  const day = desk();
  day.usualDay();
  const ticket = day.issue();
  day.call();
  day.finish(ticket, 4 * SECOND);
  day.rate(ticket);
  expect(servedMs(day)).toBe(4 * SECOND);
  expect(flagsOf(day.looked()!)).toMatchObject([{ flags: ['ghost-visit'] }]);
});

/** Somebody rates on the first day, once more on the newest. @param days between, @param seen whether a look knew the first */
function ratedDaysAgo(days: number, seen: boolean): readonly boolean[] {
  const day = desk();
  const rateOne = () => {
    const ticket = day.issue();
    day.call();
    day.finish(ticket, 5 * MINUTE);
    day.rate(ticket);
  };
  rateOne();
  if (seen) day.look();
  for (let i = 0; i < days; i += 1) day.nextDay();
  rateOne();
  return day.looked()?.ratings.map(({ mayBeFlagged }) => mayBeFlagged) ?? [];
}

test('[D1] a rating is open for seven days: one that a look knew eight days ago is touched by no look', () => {
  expect(ratedDaysAgo(6, true)).toEqual([true, true]);
  expect(ratedDaysAgo(7, true)).toEqual([false, true]);
});

test('[D1] the first look reaches back a week, not over all the past', () => {
  expect(ratedDaysAgo(6, false)).toEqual([true, true]);
  expect(ratedDaysAgo(8, false)).toEqual([false, true]);
});

test('[D1] what a look of a week ago knew is settled', () => {
  const day = desk();
  const { seq: through } = day.store.head();
  day.look();
  expect(day.store.doubtRows.settled('2026-11-29')).toBeNull();
  expect(day.store.doubtRows.settled('2026-11-30')).toEqual({ day: '2026-11-23', through });
});
