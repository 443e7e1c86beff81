import { CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Share } from '#shared/domain/publication.ts';
import { addDays } from '#shared/domain/time.ts';
import { LEVELS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { lookForDoubts } from '../../server/office/look-for-doubts.ts';
import { resultsNow } from '../../server/http/results-now.ts';
import { anew, runOffice } from '../server/support/running-office.ts';
import {
  callNext,
  changeRating,
  flagRatings,
  giveNumber,
  giveRating,
  openCounter,
} from './support/asks.ts';
import { at } from './support/facts.ts';

/** Somebody in the hall fetches all that is public before and after each rating of many days: it says that somebody rated, never what. */

const K = 10;
/** The days after them have one rating each, so that the office looks. */
const BUSY_DAYS = 7;
const DAYS = 15;
const DOORS = [
  '/api/queue',
  '/api/health',
  '/api/anchors',
  '/api/results/2026-Q4',
  '/api/results/2026-Q4/leaves',
];

test('[S6 R14 D1] fetched before and after each rating, the running share tells of whole days with ten answers or more, and nothing else of any', async () => {
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

  const steps = [0];
  let changes = 0;
  let told = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const evening = await fetched();
    now = at('08:00', addDays('2026-11-23', day));
    await say(keys, openCounter('1'));
    const look = lookForDoubts(server.store, server.office.state().day);
    if (look) await server.office.command(CONSOLE, anew({ ...look, id: '', at: now }, now));
    // What a look settles adds ten at least, and loses nobody; whoever fetches in between learns nothing more.
    const morning = await fetched();
    const added = between(morning.shown, evening.shown);
    expect(added === 0 || added >= K).toBe(true);
    expect(added).toBe((morning.shown?.n ?? 0) - (evening.shown?.n ?? 0));
    if (morning.shown && added > 0) steps.push(morning.shown.n);
    for (let i = 0; i < (day < BUSY_DAYS ? 6 : 1); i += 1) {
      const number = `A${String(i + 1).padStart(3, '0')}`;
      const visit = `visit-of-day-${day}-${number}`;
      await say(kiosk, { ...giveNumber(number), ticket: visit });
      await say(keys, callNext('1'));
      await say(keys, endVisit(visit));
      const before = await fetched();
      const result = THREE_LEVELS[(told * told) % 3] ?? 'satisfied';
      await say(tablet, {
        ...giveRating(number),
        rating: visit,
        visit,
        answers: { result, attitude: result },
      });
      const after = await fetched();
      expect(after).toEqual({ ...before, n: before.n + 1 });
      told += 1;
      if (told % 5 !== 0) continue;
      await say(tablet, { ...changeRating(number), rating: visit });
      expect(await fetched()).toEqual(after);
      changes += 1;
    }
  }
  // Two days of six answers each are a block; the newest is left out.
  expect(steps).toEqual([0, 12, 24]);
  expect(changes).toBeGreaterThan(5);

  const last = await fetched();
  const ratings = [...server.store.read()].filter(({ event }) => event.type === 'rating-given');
  const found = flagRatings(...ratings.slice(3, 9).map(({ seq }) => seq));
  const { outcome } = await server.office.command(CONSOLE, anew(found, now));
  expect(outcome).toBe('accepted');
  expect(await fetched()).toEqual(last);
});

function endVisit(ticket: string): Command {
  return { id: '', at: 0, type: 'finish-visit', counter: '1', ticket, outcome: 'settled' };
}

/** Answers by which two shares differ. */
function between(one: Share | null, other: Share | null): number {
  return LEVELS.reduce(
    (sum, level) => sum + Math.abs((one?.counts[level] ?? 0) - (other?.counts[level] ?? 0)),
    0,
  );
}
