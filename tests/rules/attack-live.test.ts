import { CONSOLE } from '#shared/domain/access.ts';
import { LEVELS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { resultsNow } from '../../server/http/results-now.ts';
import { anew, runOffice } from '../server/support/running-office.ts';
import {
  callNext,
  changeRating,
  finish,
  flagRatings,
  giveNumber,
  giveRating,
  openCounter,
} from './support/asks.ts';
import { at } from './support/facts.ts';

/** Somebody in the hall fetches all that is public before and after each rating of a day: it says that somebody rated, never what. */

const K = 10;
const VISITS = 42;
const DOORS = [
  '/api/queue',
  '/api/health',
  '/api/anchors',
  '/api/results/2026-Q4',
  '/api/results/2026-Q4/leaves',
];

test('[S6 R14 D1] fetched before and after each rating, the running share tells of ten at a time, and nothing else of any', async () => {
  const { ask, pair, send, setClock, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const keys = await pair('counter', { counter: '1' });
  const tablet = await pair('tablet', { counter: '1' });
  let now = at('08:00');
  const say = async (token: string, ...commands: readonly Parameters<typeof anew>[0][]) => {
    now += 30_000;
    setClock(now);
    const answers = await send(token, ...commands.map((one) => anew(one, now)));
    expect(answers.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  };
  /** What somebody holds who fetches everything. */
  const fetched = async () => {
    setClock((now += 2000));
    const texts = await Promise.all(DOORS.map(async (door) => (await ask(door)).text()));
    // What the door tells once its copy of a second is over: nobody waits for that here.
    const { running = null, ...rest } = resultsNow(server.office, server.store) ?? {};
    // Of the journal's length and the office's time everybody may know.
    const others = texts.join('\n').replace(/"(seq|at)":\d+/g, '"$1":0');
    return {
      n: running?.n ?? 0,
      shown: running?.shown ?? null,
      rest: JSON.stringify(rest) + others,
    };
  };

  await say(keys, openCounter('1'));
  const steps = [0];
  let changes = 0;
  for (let i = 0; i < VISITS; i += 1) {
    const number = `A${String(i + 1).padStart(3, '0')}`;
    await say(kiosk, giveNumber(number));
    await say(keys, callNext('1'));
    await say(keys, finish(number, '1', 'settled'));
    const before = await fetched();
    await say(tablet, {
      ...giveRating(number),
      answers: { result: THREE_LEVELS[(i * i) % 3] ?? 'satisfied' },
    });
    const after = await fetched();
    expect(after.n).toBe(before.n + 1);
    expect(after.rest).toBe(before.rest);
    const added = LEVELS.reduce(
      (sum, level) =>
        sum + Math.abs((after.shown?.counts[level] ?? 0) - (before.shown?.counts[level] ?? 0)),
      0,
    );
    expect(added === 0 || added === K, `${added} at ${number}`).toBe(true);
    if (after.shown && added > 0) steps.push(after.shown.n);
    // The share is a step behind: the newest ten are never in it.
    expect((after.shown?.n ?? 0) + K <= after.n || after.shown === null).toBe(true);
    if (i % 5 !== 0) continue;
    await say(tablet, changeRating(number));
    expect(await fetched()).toEqual(after);
    changes += 1;
  }
  expect(steps).toEqual([0, 10, 20, 30]);
  expect(changes).toBeGreaterThan(5);

  const last = await fetched();
  const ratings = [...server.store.read()].filter(({ event }) => event.type === 'rating-given');
  const found = flagRatings(...ratings.slice(3, 9).map(({ seq }) => seq));
  const { outcome } = await server.office.command(CONSOLE, anew(found, now));
  expect(outcome).toBe('accepted');
  expect(await fetched()).toEqual(last);
});
