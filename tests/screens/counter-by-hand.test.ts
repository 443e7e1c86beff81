import { expect, test } from 'vitest';
import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';
import {
  beginByHand,
  callByHand,
  endByHand,
  hereByHand,
  isUnknown,
  lineNumbered,
  markAwayByHand,
} from '../../counter/model/by-hand.ts';
import { emptyCounter, factOfFinish } from '../../counter/model/last-seen.ts';
import { partsOf, typedNumber } from '../../counter/model/typed-number.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';

/** The rules of a counter that goes on by hand, without any screen. */

const NOON = Date.parse('2026-11-23T12:00:00+07:00');
const DAY = '2026-11-23';
const NONE: ReadonlySet<string> = new Set();

function line(number: string): TicketLine {
  return {
    ticket: `ticket-${number}`,
    number,
    procedure: '2.000815',
    name: null,
    class: 'ordinary',
    limits: null,
    noWait: false,
    queuedAt: NOON - 60_000,
    calls: 0,
    calledAt: null,
    servedFrom: null,
    absences: 0,
  };
}

const A001 = line('A001');
const HERE: CounterHere = {
  counter: '2',
  openBy: 'cong-chuc-1',
  lanes: [],
  current: null,
  waiting: ['A001', 'A002', 'A003'].map(line),
  absent: [line('A009')],
  endedToday: 4,
  rating: 'none',
  hasTablet: true,
};

const waiting = (here: CounterHere) => here.waiting.map((one) => one.number);

test('[Q17] who was at the counter when the line broke is there by hand, unless that visit was written down', () => {
  const here = { ...HERE, current: line('A000') };
  expect(beginByHand(here, DAY, NONE).current?.number).toBe('A000');
  expect(beginByHand(here, DAY, NONE).isHandCall).toBe(false);
  expect(beginByHand(here, DAY, new Set(['A000'])).current).toBeNull();
});

test('[Q17] the list is the last one known, without whoever was served or is at the counter', () => {
  const desk = callByHand(beginByHand(HERE, DAY, NONE), A001, NOON);
  const here = hereByHand(HERE, desk, new Set(['A003', 'A009']));
  expect([here.current?.number, here.current?.calledAt, waiting(here), here.absent]).toEqual([
    'A001',
    NOON,
    ['A002'],
    [],
  ]);
});

test('[Q17] whoever does not come is last in the list, in the order in which they were called', () => {
  let desk = beginByHand(HERE, DAY, NONE);
  for (const one of HERE.waiting.slice(0, 2)) desk = markAwayByHand(callByHand(desk, one, NOON));
  expect(waiting(hereByHand(HERE, desk, NONE))).toEqual(['A003', 'A001', 'A002']);
});

test('[Q17] who was put last and is called again stands in the list once, and then not any more', () => {
  const away = markAwayByHand(callByHand(beginByHand(HERE, DAY, NONE), A001, NOON));
  const again = callByHand(away, A001, NOON);
  expect(waiting(hereByHand(HERE, again, NONE))).toEqual(['A002', 'A003']);
  expect(waiting(hereByHand(HERE, endByHand(again), new Set(['A001'])))).toEqual(['A002', 'A003']);
});

test('[Q17] a number that was keyed in and is not there leaves again, as a slip does', () => {
  const slip = lineNumbered(HERE, 'A999', NOON);
  const desk = markAwayByHand(callByHand(beginByHand(HERE, DAY, NONE), slip, NOON));
  expect(waiting(hereByHand(HERE, desk, NONE))).toEqual(['A001', 'A002', 'A003']);
});

test('[Q17] a number typed is the one of the list, or one of which nothing is known', () => {
  expect(lineNumbered(HERE, 'A002', NOON).ticket).toBe('ticket-A002');
  expect(lineNumbered(HERE, 'A009', NOON).ticket).toBe('ticket-A009');
  const other = lineNumbered(HERE, 'K012', NOON);
  expect([isUnknown(other), other.number, isUnknown(A001)]).toEqual([true, 'K012', false]);
});

test('[N2 N3] a number may be typed as it comes: small, with spaces, without zeros', () => {
  for (const text of ['A025', 'a25', ' a 025 ', 'A-25', 'a.25']) {
    expect(typedNumber(text, ['A', 'B'])).toEqual({ is: 'number', called: 'A025' });
  }
  expect(typedNumber('b1234', ['A', 'B'])).toEqual({ is: 'number', called: 'B1234' });
  expect([partsOf('A025'), partsOf('B1234')]).toEqual([
    { letter: 'A', number: 25 },
    { letter: 'B', number: 1234 },
  ]);
});

test('[N2 N3] what is no number of this office is not taken for one', () => {
  for (const text of ['', ' ', 'a', 'A0', 'A000']) {
    expect(typedNumber(text, ['A'])).toEqual({ is: 'unfinished' });
  }
  for (const text of ['25', 'AB1', 'A12345', 'Á5', 'A2B', '?']) {
    expect(typedNumber(text, ['A'])).toEqual({ is: 'unreadable' });
  }
  expect(typedNumber('c3', ['A', 'B'])).toEqual({ is: 'no-such-letter', letter: 'C' });
});

test('[O7] the end of a visit is kept as a fact: number, call, end, outcome and reason', () => {
  const served = { ...A001, calledAt: NOON - 300_000 };
  const finish = {
    type: 'finish-visit',
    id: 'finish',
    at: NOON,
    counter: '2',
    ticket: A001.ticket,
    outcome: 'refused',
    reason: 'Thiếu bản chính',
  } as const;
  const { id, ...fact } = factOfFinish(finish, served)!;
  expect(fact).toEqual({
    type: 'record-visit',
    at: NOON,
    counter: '2',
    letter: 'A',
    number: 1,
    calledAt: NOON - 300_000,
    outcome: 'refused',
    reason: 'Thiếu bản chính',
  });
  expect(id).not.toBe('finish');
  expect(factOfFinish({ ...finish, ticket: 'another' }, served)).toBeNull();
});

test('[X8] a counter of which nothing is known today has its lanes and nobody waiting', () => {
  expect(emptyCounter(CATALOGUE, '2')?.lanes.length).toBeGreaterThan(0);
  expect(emptyCounter(CATALOGUE, '2')?.openBy).toBeNull();
  expect([emptyCounter(CATALOGUE, 'none'), emptyCounter(null, '2')]).toEqual([null, null]);
});
