import { effect } from '@preact/signals';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connect } from '#shared/client/connection.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { View } from '#shared/domain/views.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { atCounter, finish, kioskAt } from '../bench/parts/facts.ts';
import { ask, connected, lineTo } from '../bench/parts/lines.ts';
import { quantile } from '../bench/parts/spread.ts';
import { type Found, findings } from './support/found.ts';
import { type OfficeChild, type Paired, pairThrough } from './support/office-child.ts';
import { standAt } from './support/page.ts';
import { wireTo } from './support/wire.ts';
import { atWork, type Workplace } from './support/workplace.ts';

/** A switch in the hall goes off and on: all screens come back at once, while the office goes on working (SPEC V1, V2). */

export interface Reconnecting {
  readonly screens: number;
  /** How often the wire is cut. */
  readonly cuts: number;
}

export interface Reconnected extends Found {
  /** From the cut until the last screen showed the newest view, slowest of all cuts, ms. */
  readonly slowestScreenMs: number;
  /** The slowest answer to a command in the five seconds after a cut, ms. */
  readonly slowestCommandMs: number;
}

/** How long a cut is watched, ms. */
const WATCHED_MS = 5000;
/** Between two commands of one sender, ms. */
const EVERY_MS = 25;
/** Of ten screens: what a hall has most of. */
const ROLES: readonly DeviceRole[] = [
  'display',
  'display',
  'display',
  'counter',
  'counter',
  'counter',
  'tablet',
  'tablet',
  'kiosk',
  'kiosk',
];

export function reconnectScreens({ screens, cuts }: Reconnecting): Promise<Reconnected> {
  const finding = findings();
  return atWork(async (place) => {
    const office = await place.office();
    const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
    const wire = await wireTo(office.url);
    place.onEnd(wire.close);
    place.onEnd(standAt(wire.url));
    const hall = await openScreens(place, office, catalogue, screens);
    const flow = await startFlow(place, office, catalogue);

    const back: number[] = [];
    const answers: number[] = [];
    for (let i = 0; i < cuts; i += 1) {
      await sleep(500);
      const { seq } = flow;
      flow.times.length = 0;
      const watched = hall.map((one) => current(one, seq));
      wire.cut();
      const times = await Promise.all(watched);
      await sleep(Math.max(0, WATCHED_MS - Math.max(...times)));
      back.push(...times);
      answers.push(...flow.times);
    }
    finding.wrong.push(...flow.wrong);
    const slowestScreenMs = Math.max(...back);
    const slowestCommandMs = Math.max(...answers);
    finding.unless(slowestScreenMs <= 5000, () => `A screen was current only after 5 s.`);
    finding.unless(slowestCommandMs <= 1000, () => `A command took more than 1 s.`);
    const ms = (value: number) => `${Math.round(value)} ms`;
    return {
      wrong: finding.wrong,
      slowestScreenMs,
      slowestCommandMs,
      lines: [
        `${screens} screens, their wire cut ${cuts} times: current again median ${ms(quantile(back, 0.5))}, slowest ${ms(slowestScreenMs)}`,
        `${answers.length} commands meanwhile: answered median ${ms(quantile(answers, 0.5))}, p99 ${ms(quantile(answers, 0.99))}, slowest ${ms(slowestCommandMs)}`,
      ],
    };
  });
}

/** The screens of a hall by turns of roles; those of a role and place share one device. */
async function openScreens(
  place: Workplace,
  office: OfficeChild,
  catalogue: Catalogue,
  screens: number,
): Promise<readonly Connection<View>[]> {
  const paired = new Map<string, Promise<Paired>>();
  const hall = await Promise.all(
    Array.from({ length: screens }, async (_, i) => {
      const role = ROLES[i % ROLES.length] ?? 'display';
      const turn = Math.floor(i / ROLES.length);
      const counter = catalogue.counters[turn % catalogue.counters.length]?.id ?? '';
      // The hall's point is the flow's own.
      const point = catalogue.points[1] ?? '';
      const where = role === 'kiosk' ? { point } : role === 'display' ? {} : { counter };
      const key = `${role} ${JSON.stringify(where)}`;
      const device = paired.get(key) ?? pairThrough(office, role, where);
      paired.set(key, device);
      const screen = connect<View>({ token: (await device).token });
      place.onEnd(screen.close);
      return screen;
    }),
  );
  await Promise.all(hall.map((screen) => current(screen, 0, false)));
  return hall;
}

/** How long from now until a screen shows a view that is no older than an event, ms; two minutes when it never does. */
function current(screen: Connection<View>, seq: number, afterCut = true): Promise<number> {
  const began = performance.now();
  let wasDown = !afterCut;
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(120_000), 120_000);
    const stop = effect(() => {
      const isUp = screen.line.value.status === 'connected';
      const seen = screen.view.value?.seq ?? -1;
      const at = screen.seenAt.value;
      if (!isUp) wasDown = true;
      const isFresh = at !== null && at - performance.timeOrigin >= began;
      if (isUp && wasDown && seen >= seq && (isFresh || !afterCut)) {
        queueMicrotask(() => end(performance.now() - began));
      }
    });
    function end(ms: number): void {
      clearTimeout(timer);
      stop();
      resolve(ms);
    }
  });
}

/** Commands that go on whatever happens, by wires of their own: numbers, calls, ends. */
async function startFlow(place: Workplace, office: OfficeChild, catalogue: Catalogue) {
  const [point] = catalogue.points;
  const [counter] = catalogue.counters;
  if (!point || !counter) throw new Error('The office is too small.');
  const devices = [
    await pairThrough(office, 'kiosk', { point }),
    await pairThrough(office, 'counter', { counter: counter.id }),
  ];
  const [atKiosk, atKeys] = devices.map((device) => lineTo(office.url, device));
  if (!atKiosk || !atKeys) throw new Error('unreachable');
  await connected([atKiosk, atKeys]);
  const kiosk = kioskAt(catalogue, point);
  const lane = counter.lanes.find((one) => kiosk.lanes.includes(one));
  const flow = { times: [] as number[], seq: 0, wrong: [] as string[] };
  let isOver = false;

  async function timed(...asked: Parameters<typeof ask>): Promise<void> {
    const began = performance.now();
    const { seq } = await ask(...asked);
    flow.times.push(performance.now() - began);
    flow.seq = Math.max(flow.seq, seq);
  }

  async function run(): Promise<void> {
    await timed(atKeys!, atCounter('open-counter', counter!.id));
    while (!isOver) {
      const ticket = kiosk.ticket(lane);
      await timed(atKiosk!, ticket);
      await sleep(EVERY_MS);
      await timed(atKeys!, atCounter('call-next', counter!.id));
      await sleep(EVERY_MS);
      await timed(atKeys!, finish(counter!.id, ticket.ticket));
      await sleep(EVERY_MS);
    }
  }
  const running = run().catch((error: unknown) => void flow.wrong.push(`The flow broke: ${error}`));
  place.onEnd(async () => {
    isOver = true;
    await running;
    atKiosk.close();
    atKeys.close();
  });
  return flow;
}
