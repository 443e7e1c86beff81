import type { VisitAsked } from '#shared/domain/visit-asked.ts';
import type { ExitView } from '#shared/domain/views.ts';
import { expect, test } from 'vitest';
import { callNext, finish, giveNumber, giveRating, openCounter } from '../rules/support/asks.ts';
import { at, idOf } from '../rules/support/facts.ts';
import { anew, next, runOffice } from './support/running-office.ts';

/** The tablet at the exit, bound to no counter: it asks about a number, and rates as the counter's own tablet does. */

async function hall() {
  const office = await runOffice();
  const { pair, send, ask } = office;
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const keys = await pair('counter', { counter: '1' });
  const tablet = await pair('tablet', { counter: '1' });
  const exit = await pair('tablet');
  const now = at('08:00');
  await send(kiosk, anew(giveNumber('A001'), now), anew(giveNumber('A002'), now));
  await send(keys, anew(openCounter('1'), now), anew(callNext('1'), now));
  const look = (number: string, token = exit) => ask(`/api/visits/${number}`, { token });
  const found = async (number: string): Promise<VisitAsked> => (await look(number)).json();
  const end = () => send(keys, anew(finish('A001', '1', 'settled'), now));
  return { ...office, exit, tablet, kiosk, keys, look, found, end, now };
}

test('[R15] a tablet without a counter stands at the exit, and is told nothing of whom to ask', async () => {
  const { line, exit, server } = await hall();
  const view = await next<ExitView>(line({ token: exit }), 'view');
  const { seq, day, officeSeq } = server.office.state();
  expect(view).toEqual({ role: 'exit', seq, day, officeSeq });
});

test('[R15] it learns of a number whether its visit may be rated, and what is then asked', async () => {
  const { found, end, send, exit, now } = await hall();
  expect(await found('A001')).toEqual({ status: 'not-ended' });
  expect(await found('A002')).toEqual({ status: 'not-ended' });
  expect(await found('A777')).toEqual({ status: 'unknown' });
  await end();
  expect(await found('a001')).toMatchObject({
    status: 'asks',
    ask: { visit: idOf('A001'), number: 'A001', question: 'result' },
  });
  const [given] = await send(exit, anew(giveRating('A001'), now));
  expect(given).toMatchObject({ outcome: 'accepted' });
  expect(await found('A001')).toEqual({ status: 'rated' });
});

test('[R15 R2] what is rated at the exit counts as of there, and the counter’s tablet asks no more', async () => {
  const { end, send, exit, tablet, now, server } = await hall();
  await end();
  await send(exit, anew(giveRating('A001'), now));
  expect([...server.store.read()].at(-1)?.event).toMatchObject({ channel: 'exit', marks: [] });
  await send(tablet, { ...anew(giveRating('A001'), now), rating: 'rating-second' });
  expect([...server.store.read()].at(-1)?.event).toMatchObject({
    channel: 'tablet',
    marks: ['again'],
  });
});

test('[R15 A5] nobody but a tablet at the exit may look numbers up', async () => {
  const { look, tablet, kiosk, keys, server } = await hall();
  const statuses: number[] = [];
  for (const token of [tablet, kiosk, keys, server.consoleToken, 'nobody'])
    statuses.push((await look('A001', token)).status);
  expect(statuses).toEqual([404, 403, 403, 403, 401]);
  expect((await look('A001%2F')).status).toBe(404);
  expect((await look('AA1')).status).toBe(404);
});

test('[R15 A13] nobody walks through all numbers there', async () => {
  const { look } = await hall();
  const statuses: number[] = [];
  for (let number = 1; number <= 14; number += 1)
    statuses.push((await look(`A${String(number).padStart(3, '0')}`)).status);
  expect(statuses).toEqual([...Array.from({ length: 12 }, () => 200), 429, 429]);
});
