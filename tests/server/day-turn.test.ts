import { expect, test } from 'vitest';
import { callNext, finish, giveNumber, giveRating, openCounter } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, runOffice } from './support/running-office.ts';

/** The office's day on a running server, by the clock in Vietnam. */

const NEXT = '2026-11-24';

test('[N5] a ticket of 06:50 stands at 07:01, when it would be another day in UTC', async () => {
  const { setClock, pair, send, ask } = await runOffice();
  // 06:50 in Vietnam is 23:50 of the day before in UTC; 07:00 is its midnight.
  setClock(at('06:50', NEXT));
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A001', '06:50', NEXT), at('06:50', NEXT)));
  setClock(at('07:01', NEXT));
  const keys = await pair('counter', { counter: '1' });
  const answers = await send(
    keys,
    anew(openCounter('1'), at('07:01', NEXT)),
    anew(callNext('1'), at('07:01', NEXT)),
  );
  expect(answers[1]).toMatchObject({ outcome: 'accepted', result: { ticket: 'ticket-A001' } });
  expect(await (await ask('/api/queue')).json()).toMatchObject({ day: NEXT });
});

test("[N5] at midnight the queue is empty, and the next day's first number is 001 again", async () => {
  const { setClock, pair, send, ask, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A001'), at('08:00')));
  setClock(at('23:59:59'));
  await send(server.consoleToken, { id: 'open-day-before', at: at('23:59:59'), type: 'open-day' });
  expect(server.office.state().tickets.size).toBe(1);

  setClock(at('00:00', NEXT));
  await send(server.consoleToken, {
    id: 'open-day-after',
    at: at('00:00', NEXT),
    type: 'open-day',
  });
  expect(await (await ask('/api/queue')).json()).toMatchObject({ day: NEXT, calls: [] });
  expect(server.office.state().tickets.size).toBe(0);

  setClock(at('06:50', NEXT));
  const first = { ...anew(giveNumber('A001'), at('06:50', NEXT)), ticket: 'ticket-of-tuesday' };
  const [answer] = await send(kiosk, first);
  expect(answer).toMatchObject({
    outcome: 'accepted',
    result: { ticket: 'ticket-of-tuesday', marks: [] },
  });
});

test('[P4] a rating that reaches the office the day after its visit counts for the day on which it was given', async () => {
  const { setClock, pair, send, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const keys = await pair('counter', { counter: '1' });
  const tablet = await pair('tablet', { counter: '1' });
  const now = at('08:00');
  await send(kiosk, anew(giveNumber('A001'), now));
  await send(keys, anew(openCounter('1'), now), anew(callNext('1'), now));
  await send(keys, anew(finish('A001', '1', 'settled'), now));
  setClock(at('07:00', NEXT));
  const late = anew(giveRating('A001'), now);
  expect(await send(tablet, late)).toMatchObject([{ outcome: 'accepted', result: { marks: [] } }]);
  const [counts] = server.store.periodCounts('2026-11-23', '2026-11-23').procedures;
  expect(counts).toMatchObject({ ratings: 1, headline: { satisfied: 1 } });
  const again = { ...anew(giveRating('A001'), now), rating: 'rating-again' };
  expect(await send(tablet, again)).toMatchObject([{ result: { marks: ['again'] } }]);
});

test('[N5] an office clock set back does not undo the time: the newest event stays the newest', async () => {
  const { setClock, pair, server } = await runOffice();
  await pair('display');
  setClock(at('07:00'));
  expect(server.office.now()).toBe(at('08:00'));
});
