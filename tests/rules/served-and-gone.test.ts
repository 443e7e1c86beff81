import { tabletView } from '#shared/domain/views.ts';
import { expect, test } from 'vitest';
import { tabletOf } from './support/actors.ts';
import {
  callAbsent,
  callNext,
  closeCounter,
  finish,
  giveRating,
  markAbsent,
  recordVisit,
} from './support/asks.ts';
import {
  absent,
  at,
  called,
  closed,
  ended,
  type Fact,
  idOf,
  issued,
  opened,
  rated,
  recalled,
  recorded,
  unanswered,
} from './support/facts.ts';
import { given, happens, isMarked, isRefused } from './support/given.ts';

/** Served, and gone without a word: whom a clerk marks absent two minutes after the last call is asked about all the same. */

const here = [issued('A001'), opened('1')];
const at0750 = (fact: Fact): Fact => ({ ...fact, at: at('07:50') });
/** Called at 07:50, and marked absent at 07:55. */
const gone = [...here, at0750(called('A001', '1')), { ...went('A001', 1), at: at('07:55') }];
const guidance = (number = 'A001') => ({
  ...giveRating(number),
  answers: { guidance: 'satisfied' } as const,
});

/** Marked absent long after the last call. */
function went(number: string, times: number): Fact {
  const { event } = absent(number, '1', times);
  return { event: { ...event, type: 'ticket-marked-absent', served: true } as Fact['event'] };
}

const calledAgain = (time: string): Fact => ({ ...recalled('A001', '1'), at: at(time) });

const askedAt = (counter: string, ...facts: readonly Fact[]) =>
  tabletView(given(...facts).state, counter).ask?.visit ?? null;

test.each([
  ['07:51:59', absent('A001', '1', 1)],
  ['07:52', went('A001', 1)],
  ['08:30', went('A001', 1)],
])('[R16] called at 07:50 and missed at %s', (time, fact) => {
  const day = given(...here, at0750(called('A001', '1')));
  expect(day.when(markAbsent('A001', '1'), { now: at(time) })).toEqual(happens(fact));
});

test('[R16] the two minutes go from the last call: whoever was called again just now is looked for', () => {
  const day = given(...here, at0750(called('A001', '1')), calledAgain('07:53'));
  expect(day.when(markAbsent('A001', '1'), { now: at('07:53:59') })).toEqual(
    happens(absent('A001', '1', 1)),
  );
});

test.each([
  ['07:54', '07:53:59'],
  ['07:59', '07:58:59'],
])('[R16] a call again does not make a served person missed: absent at %s, called again at %s', (time, again) => {
  const day = given(...here, at0750(called('A001', '1')), calledAgain(again));
  expect(day.when(markAbsent('A001', '1'), { now: at(time) })).toEqual(happens(went('A001', 1)));
});

test('[R16] the four minutes go from the call that began this turn: who is back is not served by the turn before', () => {
  const back = given(...gone, { ...called('A001', '1'), at: at('07:58') });
  expect(back.when(markAbsent('A001', '1'), { now: at('07:59') })).toEqual(
    happens(absent('A001', '1', 2)),
  );
});

test('[R16 Q19] who was served and went is among the counter’s ended visits, and once, also where they come again', () => {
  const { state } = given(...gone);
  expect(state.desks['1']).toMatchObject({ endedToday: 1 });
  const back = [called('A001', '1'), ended('A001', '1')];
  expect(given(...gone, ...back).state.desks['1']).toMatchObject({ endedToday: 1 });
  expect(given(...gone, recorded('A001', '1')).state.desks['1']).toMatchObject({ endedToday: 1 });
  const missed = given(...here, called('A001', '1'), absent('A001', '1', 1));
  expect(missed.state.desks['1']).toMatchObject({ endedToday: 0 });
});

test('[R16] the tablet of that counter asks, about guidance', () => {
  const { state } = given(...gone);
  expect(state.tickets.get(idOf('A001'))).toMatchObject({ state: 'absent', outcome: 'left' });
  expect(tabletView(state, '1').ask).toMatchObject({
    visit: idOf('A001'),
    question: 'guidance',
    endedAt: at('07:55'),
  });
  expect(given(...gone).when(guidance())).toMatchObject(isMarked());
  expect(given(...gone).when(giveRating('A001'))).toMatchObject(isMarked('other-question'));
});

test('[R16] who was missed at once is asked about nothing', () => {
  const day = given(...here, called('A001', '1'), absent('A001', '1', 1));
  expect(tabletView(day.state, '1').ask).toBeNull();
  expect(day.when(guidance()).events).toMatchObject([{ marks: ['not-ended', 'other-counter'] }]);
});

test('[R16 Q9] it can be called again as any absent one, and at the third absence it has left', () => {
  expect(given(...gone).when(callAbsent('A001', '1'))).toEqual(happens(called('A001', '1')));
  const thrice = given(...gone, called('A001', '1'), absent('A001', '1', 2), went('A001', 3));
  expect(thrice.state.tickets.get(idOf('A001'))).toMatchObject({ state: 'left', outcome: 'left' });
  expect(thrice.when(callAbsent('A001', '1'))).toEqual(isRefused('ticket-not-absent'));
});

test('[R16] who comes again and is served is asked once more, unless the visit was rated', () => {
  const back = [called('A001', '1'), ended('A001', '1')];
  expect(askedAt('1', ...gone, ...back)).toBe(idOf('A001'));
  expect(askedAt('1', ...gone, unanswered('A001'), ...back)).toBe(idOf('A001'));
  expect(askedAt('1', ...gone, rated('A001'), ...back)).toBeNull();
  expect(given(...gone, rated('A001'), ...back).when(giveRating('A001'))).toMatchObject(
    isMarked('again'),
  );
});

test('[R16 Q18] who was served and went may be served by hand after; who was rated has that rating alone', () => {
  const day = given(...gone);
  expect(day.when(recordVisit('A001', '1'))).toEqual(happens(recorded('A001', '1')));
  const after = given(...gone, rated('A001'), recorded('A001', '1'));
  expect(after.state.tickets.get(idOf('A001'))).toMatchObject({ outcome: 'settled' });
  expect(after.when(giveRating('A001'))).toMatchObject(isMarked('again'));
});

const asked = [...here, called('A001', '1'), ended('A001', '1')];

test.each<[string, readonly Fact[]]>([
  ['calling the next person', [issued('A002'), called('A002', '1')]],
  ['closing the counter', [closed('1')]],
  ['somebody else taking the counter over', [opened('1', { id: 'clerk-2' })]],
  ['what is served by hand', [issued('A002'), recorded('A002', '1')]],
  ['missing somebody at once', [issued('A002'), called('A002', '1'), absent('A002', '1', 1)]],
])('[R17] %s takes no question away that stands', (_, facts) => {
  expect(askedAt('1', ...asked, ...facts)).toBe(idOf('A001'));
});

test('[R17] what ended a visit cannot be undone', () => {
  const day = given(...asked);
  expect(day.when(finish('A001', '1', 'received'))).toEqual(isRefused('no-one-at-counter'));
  expect(day.when(markAbsent('A001', '1'))).toEqual(isRefused('no-one-at-counter'));
  expect(day.when(callAbsent('A001', '1'))).toEqual(isRefused('ticket-not-absent'));
  expect(day.when(callNext('1'))).toEqual(isRefused('nobody-waiting'));
  expect(day.when(recordVisit('A001', '1'))).toMatchObject(isMarked('again'));
});

test('[R17] another counter that calls somebody again takes the first one’s question away from nobody', () => {
  const elsewhere = given(...gone, opened('2'), called('A001', '2'));
  expect(tabletView(elsewhere.state, '1').ask?.visit).toBe(idOf('A001'));
  expect(elsewhere.when(guidance(), { by: tabletOf('1') }).events).toMatchObject([
    { counter: '1', marks: [] },
  ]);
  expect(elsewhere.when(guidance(), { by: tabletOf('3') })).toMatchObject(
    isMarked('other-counter'),
  );
});

test('[R17] an open counter with its question standing may close', () => {
  expect(given(...asked).when(closeCounter('1'))).toEqual(happens(closed('1')));
});
