import type { Catalogue } from '#shared/domain/catalogue.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../server/store/store.ts';
import { atCounter, finish } from '../bench/parts/facts.ts';
import { type BadServer, badServer, type Behaviour } from './support/bad-server.ts';
import { isAllSent, isReady, startMachine } from './support/device-child.ts';
import { type Found, findings } from './support/found.ts';
import { pairThrough, sendOver } from './support/office-child.ts';
import { atWork } from './support/workplace.ts';

/** Between devices and office stands something that drops, doubles, refuses and delays (SPEC O1, O2, O5). */

export interface FaultyServer {
  /** Numbers of each of two kiosks, and ratings of a tablet, in each of the mishaps. */
  readonly facts: number;
  /** How long everything is held up, each way, ms. */
  readonly delayMs: number;
  /** How long each mishap lasts, ms; the delay, there and back, comes on top of it. */
  readonly eachMs: number;
}

/** A fact that was on its way so often may have let others go first. */
const TRIES_IN_TURN = 3;

export interface Weathered extends Found {
  /** From the end of all mishaps until the last fact was with the office, ms. */
  readonly settledMs: number;
}

export function weatherFaults({ facts, delayMs, eachMs }: FaultyServer): Promise<Weathered> {
  const finding = findings();
  const mishaps: readonly (readonly [string, Behaviour])[] = [
    ['every other connection dropped', { drops: true }],
    ['every request doubled', { doubles: true }],
    ['dropped and doubled', { drops: true, doubles: true }],
    ['500', { answers: 500 }],
    ['429', { answers: 429 }],
    ['every other command refused: fault', { refuses: { as: 'fault', times: 1 } }],
    ['every other command refused: too-many', { refuses: { as: 'too-many' } }],
    ['every other command refused: no-room', { refuses: { as: 'no-room' } }],
    ['switched off', { isOff: true }],
    [`${delayMs / 1000} s of delay`, { delayMs }],
  ];
  return atWork(async (place) => {
    const office = await place.office();
    const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
    const [counter] = catalogue.counters;
    if (!counter) throw new Error('The office has no counter.');
    const between = await badServer(office.url);
    place.onEnd(between.close);
    const kiosks = await Promise.all(
      catalogue.points.map(async (point) => {
        const kiosk = await startMachine(place, 'kiosk', between.url);
        await kiosk.boot((await pairThrough(office, 'kiosk', { point })).token);
        return kiosk;
      }),
    );
    const tablet = await startMachine(place, 'tablet', between.url);
    await tablet.boot((await pairThrough(office, 'tablet', { counter: counter.id })).token);
    const keys = await pairThrough(office, 'counter', { counter: counter.id });
    const all = [...kiosks, tablet];
    for (const one of all) await one.until(isReady);

    /** By kiosk, in the order in which they were given. */
    const given: string[][] = kiosks.map(() => []);
    const rated: string[] = [];
    const visits = await served();
    const lines: string[] = [];
    for (const [what, behaviour] of mishaps) {
      const before = { ...between.done };
      between.behave(behaviour);
      for (let i = 0; i < facts; i += 1) {
        for (const [k, kiosk] of kiosks.entries()) given[k]?.push((await kiosk.give(i)).ticket);
        rated.push(await tablet.rate(visits.shift() ?? null));
        await sleep((eachMs + 2 * (behaviour.delayMs ?? 0)) / facts);
      }
      lines.push(`${what}: ${doneSince(before, between)}`);
    }
    // In the midst of it one machine is switched off and on.
    await kiosks[0]!.off();
    await kiosks[0]!.boot();
    between.behave({});
    const calmAt = performance.now();
    for (const one of all) await one.until(isAllSent, 60_000);
    const settledMs = performance.now() - calmAt;
    await sleep(500);
    for (const one of all) {
      const { parked } = await one.tell();
      finding.unless(parked === 0, () => `${parked} facts are set aside.`);
    }
    finding.unless(await office.stop(), () => office.said());

    const store = openStore(place.database, { readOnly: true });
    place.onEnd(store.close);
    const issued: string[] = [];
    const numbers = new Set<string>();
    const ratings: string[] = [];
    for (const { event } of store.read()) {
      if (event.type === 'ticket-issued') {
        issued.push(event.ticket);
        const number = `${event.letter}${event.number}`;
        const marks = event.marks.filter((mark) => mark !== 'out-of-hours');
        finding.unless(!numbers.has(number), () => `Twice: ${number}.`);
        finding.unless(marks.length === 0, () => `${number} is marked ${marks.join()}.`);
        numbers.add(number);
      }
      if (event.type !== 'rating-given') continue;
      ratings.push(event.rating);
      finding.unless(event.marks.length === 0, () => `A rating is marked ${event.marks.join()}.`);
    }
    // What failed often lets others go first (SPEC O5); nothing else may.
    const isInTurn = (one: string) => (between.tries.get(one) ?? 0) < TRIES_IN_TURN;
    const both = [...given.map((mine) => [mine, issued] as const), [rated, ratings] as const];
    for (const [told, there] of both) {
      const arrived = there.filter((one) => told.includes(one));
      const isOnce = arrived.toSorted().join() === told.toSorted().join();
      const inTurn = arrived.filter(isInTurn).join() === told.filter(isInTurn).join();
      finding.unless(isOnce, () => `${told.length} told, ${arrived.length} arrived.`);
      finding.unless(inTurn, () => `${told.length} told, not in their order.`);
    }
    const often = [...given.flat(), ...rated].filter((one) => !isInTurn(one)).length;
    for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
    return {
      wrong: finding.wrong,
      settledMs,
      lines: [
        ...lines,
        `${given.flat().length} numbers of ${kiosks.length} kiosks and ${rated.length} ratings: each there once, in order but for ${often} that failed often; ${Math.round(settledMs)} ms after all was well again`,
      ],
    };

    /** Visits that can be rated, served over a connection that behaves. */
    async function served(): Promise<string[]> {
      const ids: string[] = [];
      await sendOver(office.url, keys.token, [atCounter('open-counter', counter!.id)]);
      const lane = catalogue.lanes.findIndex(({ id }) => counter!.lanes.includes(id));
      for (let i = 0; i < facts * mishaps.length; i += 1) {
        const { ticket } = await kiosks[0]!.give(lane);
        given[0]?.push(ticket);
        ids.push(ticket);
      }
      await kiosks[0]!.until(isAllSent);
      for (const ticket of ids) {
        const wishes = [atCounter('call-next', counter!.id), finish(counter!.id, ticket)];
        await sendOver(office.url, keys.token, wishes);
      }
      return ids;
    }
  });
}

function doneSince(before: BadServer['done'], { done }: BadServer): string {
  const parts = (Object.keys(before) as (keyof BadServer['done'])[])
    .map((what) => [what, done[what] - before[what]] as const)
    .filter(([, times]) => times > 0)
    .map(([what, times]) => `${times} ${what}`);
  return parts.join(', ') || 'nothing came through';
}
