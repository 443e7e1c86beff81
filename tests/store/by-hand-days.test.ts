import { expect, test } from 'vitest';
import { byHand, number } from './by-hand-words.ts';
import { clerk, KIOSK, meddle, MORNING, newOffice, ownFile } from './sample-memory.ts';

/** Visits that counters served by hand on days that are over, and which visit is the one of a number. */

const DAY_MS = 86_400_000;
const MINUTE = 60_000;

test('[Q18 S7] what is told months later changes no figure of its quarter, though its number be known', () => {
  const { store, tell } = newOffice();
  tell(KIOSK, number('A', 1), MORNING);
  const march = MORNING + 98 * DAY_MS;
  const told = tell(clerk('1'), byHand('A', 1, '1'), march, undefined, MORNING + 9 * MINUTE);
  expect(told).toMatchObject({ result: { marks: ['too-late'] } });
  expect(store.periodCounts('2026-11-23', '2026-11-23').procedures[0]?.visitsEnded).toBe(0);
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[Q18 P4] a number of yesterday that nobody had ended is ended yesterday', () => {
  const { store, tell, state } = newOffice();
  tell(KIOSK, number('A', 1), MORNING);
  tell(KIOSK, number('A', 2, 'ticket-today'), MORNING + DAY_MS);
  const told = tell(clerk('1'), byHand('A', 1, '1'), undefined, undefined, MORNING + 9 * MINUTE);
  expect(told).toMatchObject({ result: { marks: [] } });
  expect(store.visitOf('ticket-A-1')).toMatchObject({ counter: '1', outcome: 'settled' });
  const ended = (day: string) => store.periodCounts(day, day).procedures[0]?.visitsEnded;
  expect([ended('2026-11-23'), ended('2026-11-24')]).toEqual([1, 0]);
  expect(state().desks['1']).toBeUndefined();
  store.close();
});

test('[Q17 N6] a number that came too late for its day is a visit all the same', () => {
  const { store, tell } = newOffice();
  tell(clerk('1'), byHand('A', 1, '1'), MORNING + 9 * MINUTE);
  tell(KIOSK, number('A', 1), MORNING + DAY_MS, undefined, MORNING);
  tell(KIOSK, number('A', 2), MORNING + DAY_MS, undefined, MORNING);
  const second = tell(clerk('1'), byHand('A', 2, '1'), undefined, undefined, MORNING + 9 * MINUTE);
  expect(second).toMatchObject({ result: { marks: [] } });
  const [counts] = store.periodCounts('2026-11-23', '2026-11-23').procedures;
  expect(counts).toMatchObject({ tickets: 2, visitsEnded: 2 });
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[D3 Q18] a ticket id used again today keeps its own visit', () => {
  const file = ownFile();
  const { store, tell, state } = newOffice(file);
  tell(KIOSK, number('A', 1, 'same-ticket'), MORNING);
  tell(KIOSK, number('A', 7, 'same-ticket'), MORNING + DAY_MS);
  tell(clerk('1'), byHand('A', 1, '1'), undefined, undefined, MORNING + 9 * MINUTE);
  const states = meddle(file, (db) => db.prepare('SELECT day, state FROM visits').raw().all());
  expect(states).toEqual([
    ['2026-11-23', 'ended'],
    ['2026-11-24', 'waiting'],
  ]);
  expect(state().tickets.get('same-ticket')).toMatchObject({ state: 'waiting' });
  store.close();
});

test('[N4 N7] the visit of a number is that of who is called by it', () => {
  const { store, tell } = newOffice();
  tell(KIOSK, number('B', 1, 'foreign-ticket'), MORNING);
  expect(store.visitNumbered('2026-11-23', 'B', 1)).toBeNull();
  tell(KIOSK, number('A', 1), MORNING);
  tell(KIOSK, number('A', 1, 'second-ticket'), MORNING);
  expect(store.visitNumbered('2026-11-23', 'A', 1)).toMatchObject({ ticket: 'ticket-A-1' });
  expect(store.visitNumbered('2026-11-22', 'A', 1)).toBeNull();
  store.close();
});

test('[N9] of a number from a clock of its own the tables do not say when it was given', () => {
  const { store, tell } = newOffice();
  tell(KIOSK, number('A', 1), MORNING);
  tell(KIOSK, { ...number('A', 2), clock: 'own' }, MORNING, undefined, MORNING - MINUTE);
  expect(store.visitOf('ticket-A-1')).toMatchObject({ givenAt: MORNING });
  expect(store.visitOf('ticket-A-2')).toMatchObject({ givenAt: null });
  store.close();
});
