import { sumsOf } from '#shared/domain/doubt/asked-rows.ts';
import { expect, test } from 'vitest';
import { clerk, KIOSK, LEAD, MORNING, newOffice, type Words } from './sample-memory.ts';

/** Numbers that end their day without an outcome: nobody is asked about them, so that they are counted (SPEC R17). */

const DAY_MS = 86_400_000;
const TODAY = '2026-11-23';

/** An office with counters 1 and 3 open; what it is told happens a second apart. */
function hall() {
  const office = newOffice();
  let now = MORNING;
  let last = 0;
  const say = (words: Words, by = clerk('1')) => office.tell(by, words, (now += 1000));
  const give = (lane: 'A' | 'K' = 'A') => {
    last += 1;
    const ticket = `ticket-${last}`;
    const place = { letter: lane, number: last, procedure: '1.000001', limits: null };
    say({ type: 'issue-ticket', ticket, ...place }, KIOSK);
    return ticket;
  };
  for (const counter of ['1', '3']) say({ type: 'open-counter', counter }, clerk(counter));
  return {
    give,
    callAt: (counter: string) => say({ type: 'call-next', counter }, clerk(counter)),
    callBack: (counter: string, ticket: string) =>
      say({ type: 'call-absent', counter, ticket }, clerk(counter)),
    miss: (counter: string, ticket: string) =>
      say({ type: 'mark-absent', counter, ticket }, clerk(counter)),
    finish: (counter: string, ticket: string) =>
      say({ type: 'finish-visit', counter, ticket, outcome: 'settled' }, clerk(counter)),
    move: (counter: string, ticket: string) =>
      say({ type: 'move-ticket', counter, ticket, reason: 'must-verify' }, clerk(counter)),
    cancel: (ticket: string, by = clerk('1')) => say({ type: 'void-ticket', ticket }, by),
    /** The day is over, and each counter's numbers are told. */
    told() {
      now += DAY_MS;
      say({ type: 'open-counter', counter: '1' });
      const { doubtWeeks } = office.store;
      const asked = sumsOf(doubtWeeks.askedByCounter(TODAY, TODAY));
      const ofEach = asked.map(({ counter, ended, missed, dropped }) => {
        return { counter, ended, missed, dropped };
      });
      return { asked: ofEach, numbers: doubtWeeks.watched(TODAY, TODAY).numbers };
    },
  };
}

test('[R17 Q15] a number voided by a clerk is dropped at their counter, by the lead at none', () => {
  const { give, cancel, told } = hall();
  cancel(give());
  cancel(give(), clerk('3'));
  cancel(give(), LEAD);
  expect(told()).toEqual({
    asked: [
      { counter: '1', ended: 0, missed: 0, dropped: 1 },
      { counter: '3', ended: 0, missed: 0, dropped: 1 },
    ],
    numbers: [
      { counter: '1', called: 0, missed: 0, handled: 1, dropped: 1 },
      { counter: '3', called: 0, missed: 0, handled: 1, dropped: 1 },
    ],
  });
});

test('[R17 N5] one that is moved and not called again, or still at a counter at midnight, is dropped', () => {
  const { give, callAt, move, told } = hall();
  give();
  callAt('1');
  const moved = give('K');
  callAt('3');
  move('3', moved);
  expect(told().asked).toEqual([
    { counter: '1', ended: 0, missed: 0, dropped: 1 },
    { counter: '3', ended: 0, missed: 0, dropped: 1 },
  ]);
});

test('[R17] one that was called at a counter and then voided at another is dropped at both', () => {
  const { give, callAt, move, cancel, told } = hall();
  const moved = give('K');
  callAt('3');
  move('3', moved);
  cancel(moved, clerk('1'));
  expect(told().asked).toEqual([
    { counter: '1', ended: 0, missed: 0, dropped: 1 },
    { counter: '3', ended: 0, missed: 0, dropped: 1 },
  ]);
});

test('[R17] a number called again and again is missed once', () => {
  const { give, callAt, callBack, miss, told } = hall();
  const number = give();
  callAt('1');
  miss('1', number);
  callBack('1', number);
  miss('1', number);
  expect(told()).toEqual({
    asked: [{ counter: '1', ended: 0, missed: 1, dropped: 0 }],
    numbers: [{ counter: '1', called: 1, missed: 1, handled: 1, dropped: 0 }],
  });
});

test('[R17] who was missed and then served is neither, nor who was never called', () => {
  const { give, callAt, callBack, miss, finish, told } = hall();
  const number = give();
  callAt('1');
  miss('1', number);
  callBack('1', number);
  finish('1', number);
  give();
  expect(told()).toEqual({
    asked: [{ counter: '1', ended: 1, missed: 0, dropped: 0 }],
    numbers: [{ counter: '1', called: 1, missed: 0, handled: 1, dropped: 0 }],
  });
});
