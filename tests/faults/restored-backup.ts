import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../server/store/store.ts';
import { isAllSent, isReady, startMachine } from './support/device-child.ts';
import { type Found, findings } from './support/found.ts';
import { noonBeside } from './support/given-time.ts';
import { pairThrough, signIn } from './support/office-child.ts';
import { backUp, restoreFrom } from './support/restore-backup.ts';
import { wireTo } from './support/wire.ts';
import { atWork } from './support/workplace.ts';

/** The office goes on from a backup two hours old; the devices tell it again what it lost (SPEC O7, X5). */

export interface RestoredBackup {
  /** Numbers given before the backup, as many in the two hours after it, and a third as many without a line. */
  readonly numbers: number;
  /** Who sits at the counter: its paired computer, or a clerk who signed in after the backup. */
  readonly atCounter: 'device' | 'clerk';
}

const TWO_HOURS_MS = 2 * 3_600_000;
/** The clerk of counter 1. */
const CLERK = 'cong-chuc-1';
/** How long the devices may take, ms: a tablet rests before it sends again. */
const WITHIN_MS = 60_000;
/** How long it is watched that nothing comes twice, ms. */
const WATCHED_MS = 2500;

export function restoreBackup({ numbers, atCounter }: RestoredBackup): Promise<Found> {
  const finding = findings();
  return atWork(async (place) => {
    const beside = noonBeside();
    const office = await place.office({ CLOCK_WRONG_BY: String(beside - TWO_HOURS_MS) });
    const wire = await wireTo(office.url);
    place.onEnd(wire.close);
    const kiosk = await startMachine(place, 'kiosk', wire.url, beside);
    const tablet = await startMachine(place, 'tablet', wire.url, beside);
    const counter = await startMachine(place, 'counter', wire.url, beside);
    const all = [kiosk, tablet, counter];
    await kiosk.boot((await pairThrough(office, 'kiosk', { point: 'sanh' })).token);
    await tablet.boot((await pairThrough(office, 'tablet', { counter: '1' })).token);
    if (atCounter === 'clerk') await counter.bootFor(await signIn(office, CLERK));
    else await counter.boot((await pairThrough(office, 'counter', { counter: '1' })).token);
    for (const one of all) await one.until(isReady);

    const tickets: string[] = [];
    const visits: string[] = [];
    const ratings: string[] = [];
    /** Of three visitors one stays and waits. */
    async function work(count: number): Promise<void> {
      for (let i = 0; i < count; i += 1) {
        tickets.push((await kiosk.give(0)).ticket);
        await kiosk.until(isAllSent);
        if (i % 3 === 2) continue;
        const { ticket } = await counter.serve();
        if (ticket === null) throw new Error('Nobody waited.');
        visits.push(ticket);
        ratings.push(await tablet.rate(ticket));
      }
      for (const one of all) await one.until(isAllSent);
    }

    await work(numbers);
    const backup = path.join(place.folder, 'backup.db');
    await backUp(path.dirname(place.database), backup);
    const known = eventsIn(backup);
    if (atCounter === 'clerk') {
      // The day's session is younger than the backup, as most are.
      await counter.off();
      await counter.bootFor(await signIn(office, CLERK));
    }
    office.order({ what: 'clock', wrongBy: beside });
    // The devices ask for the time again.
    wire.cut();
    for (const one of all) await one.until(({ connected }) => connected);
    await sleep(500);
    for (const one of all) await one.until(isReady);
    await work(numbers);
    const lost = eventsIn(place.database) - known;

    wire.cut(true);
    for (const one of all) await one.until(({ connected }) => !connected);
    const offline = Math.ceil(numbers / 3);
    for (let i = 0; i < offline; i += 1) tickets.push((await kiosk.give(0)).ticket);
    // One of them is switched off and on meanwhile: what it was told is on its disk.
    await tablet.off();
    await tablet.boot();
    finding.unless(await office.stop(), () => office.said());
    await restoreFrom(backup, path.dirname(place.database), beside);

    const again = await place.office({ CLOCK_WRONG_BY: String(beside) });
    wire.leadsTo(again.url);
    wire.mend();
    const backAt = performance.now();
    const isThere = () => {
      const now = inJournal(place.database);
      return (
        tickets.every((one) => now.issued.has(one)) &&
        visits.every((one) => now.ended.has(one)) &&
        ratings.every((one) => now.rated.has(one))
      );
    };
    while (!isThere() && performance.now() - backAt < WITHIN_MS) await sleep(250);
    const tookMs = performance.now() - backAt;
    await sleep(WATCHED_MS);
    for (const one of all) {
      const { waiting, parked } = await one.tell();
      finding.unless(waiting + parked === 0, () => `${waiting} wait, ${parked} are set aside.`);
    }
    finding.unless(await again.stop(), () => again.said());

    const now = inJournal(place.database);
    for (const [what, ids, kept] of [
      ['number', tickets, now.issued],
      ['visit', visits, now.ended],
      ['rating', ratings, now.rated],
    ] as const) {
      const missing = ids.filter((one) => !kept.has(one)).length;
      const twice = [...kept.values()].filter((times) => times > 1).length;
      finding.unless(
        missing === 0 && twice === 0,
        () => `${what}: ${missing} lost, ${twice} twice.`,
      );
      finding.unless(kept.size === ids.length, () => `${what}: ${kept.size} of ${ids.length}.`);
    }
    finding.unless(now.marked.length === 0, () => `Marked: ${now.marked.join()}`);
    const store = openStore(place.database, { readOnly: true });
    for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
    store.close();
    return {
      wrong: finding.wrong,
      lines: [
        `a backup two hours old, ${atCounter === 'clerk' ? 'a clerk' : 'a paired computer'} at the counter: ${lost} events younger than it; ${offline} numbers given without a line`,
        `told again: ${tickets.length} numbers, ${visits.length} visits, ${ratings.length} ratings, each there once; all after ${(tookMs / 1000).toFixed(1)} s (a tablet rests 15 s)`,
      ],
    };
  });
}

function eventsIn(file: string): number {
  const store = openStore(file, { readOnly: true });
  const { seq } = store.head();
  store.close();
  return seq;
}

/** How often each stands in the journal, and what was marked beside the hour of the test. */
function inJournal(file: string) {
  const store = openStore(file, { readOnly: true });
  const [issued, ended, rated] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const marked: string[] = [];
  const add = (kept: Map<string, number>, id: string) => kept.set(id, (kept.get(id) ?? 0) + 1);
  for (const { event } of store.read()) {
    if (event.type === 'ticket-issued') add(issued, event.ticket);
    if (event.type === 'visit-ended') add(ended, event.ticket);
    if (event.type === 'visit-recorded' && event.ticket !== null) add(ended, event.ticket);
    if (event.type === 'rating-given') add(rated, event.rating);
    if ('marks' in event) {
      // A visit that came back before its number waits for it under that mark (SPEC Q17).
      const passing = ['out-of-hours', event.type === 'visit-recorded' ? 'unknown-ticket' : ''];
      const marks = event.marks.filter((mark) => !passing.includes(mark));
      if (marks.length > 0) marked.push(`${event.type} ${marks.join('+')}`);
    }
  }
  store.close();
  return { issued, ended, rated, marked };
}
