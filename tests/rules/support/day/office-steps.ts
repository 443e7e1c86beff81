import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Office } from '#shared/protocol/office.ts';
import { LEAD, tabletOf } from '../actors.ts';
import { OFFICE } from '../office.ts';
import { newSender } from './devices.ts';
import { EMPTY_PERIOD } from './drafts.ts';
import type { Random } from './random.ts';
import { newId, say, type World } from './world.ts';

/** What the office does about itself: its file, its devices, its days, its publications. */

const TOKEN_HASH = '0'.repeat(64);
/** What a lead may try to publish: mostly quarters that are over. */
const PERIODS = [
  '2026-Q3',
  '2026-Q2',
  '2026-Q1',
  '2025-Q4',
  '2025-Q3',
  '2025-Q2',
  '2025-Q1',
  EMPTY_PERIOD,
  '2026-Q4',
  '2026-10',
  '2026-Q3-hc',
  'quý ba',
];

export function configure(world: World, random: Random): void {
  const sound = random.percent(75);
  say(world, CONSOLE, { type: 'configure-office', office: sound ? changed(random) : unsound() });
}

/** A device is paired where one is missing, or takes the place of another. */
export function pair(world: World, random: Random): void {
  const missing = places().filter(
    (place) => !world.senders.some(({ actor }) => samePlace(actor, place)),
  );
  const place = random.pick(missing.length > 0 && random.percent(80) ? missing : places());
  pairAt(world, place);
}

/** Pairs a device for a place; a kiosk takes its point over from the one before. */
export function pairAt(world: World, { role, counter, point }: Actor): void {
  if (role !== 'kiosk' && role !== 'tablet') return;
  const device = newId(world, role);
  const label = 'Thiết bị';
  const pairing = { device, role, label, counter, point, tokenHash: TOKEN_HASH } as const;
  const answer = say(world, CONSOLE, { type: 'pair-device', ...pairing });
  if (answer.outcome !== 'accepted') return;
  forget(world, (actor) => point !== null && actor.point === point);
  world.senders.push(newSender({ id: device, role, counter, point }));
}

export function revoke(world: World, random: Random): void {
  const known = [...world.book.devices.keys()];
  const device = known.length > 0 && random.percent(90) ? random.pick(known) : 'nobody-00';
  say(world, CONSOLE, { type: 'revoke-device', device });
  forget(world, (actor) => actor.id === device);
}

export function publish(world: World, random: Random): void {
  say(world, LEAD, { type: 'publish-period', period: random.pick(PERIODS) });
}

/** Hours pass: over midnight, or to the next morning. */
export function night(world: World, random: Random): void {
  const midnight = Math.ceil((world.now + 7 * 3_600_000) / 86_400_000) * 86_400_000 - 7 * 3_600_000;
  world.now = midnight + random.pick([-60_000, 0, 60_000, 6.5 * 3_600_000, 7.5 * 3_600_000]);
  if (random.percent(70)) say(world, CONSOLE, { type: 'open-day' });
}

/** The two kiosks and three tablets of the office. */
export function places(): readonly Actor[] {
  return [
    ...OFFICE.points.map((point) => ({ id: '', role: 'kiosk', counter: null, point }) as const),
    ...OFFICE.counters.map(({ id }) => tabletOf(id)),
  ];
}

function samePlace(a: Actor, b: Actor): boolean {
  return a.role === b.role && a.counter === b.counter && a.point === b.point;
}

/** A device whose token counts no more is heard no more; what it had not delivered stays with it. */
function forget(world: World, gone: (actor: Actor) => boolean): void {
  const left = world.senders.filter(({ actor }) => !gone(actor));
  world.senders.splice(0, world.senders.length, ...left);
}

function changed(random: Random): Office {
  const lanes = random.pick([['ho-tich'], ['ho-tich', 'khong-cho'], ['chung-thuc', 'ho-tich']]);
  const [first, ...others] = OFFICE.counters;
  const counters = [{ ...first!, lanes }, ...others];
  const series = random.pick([OFFICE.series, OFFICE.series, without('E'), lettersMoved('G')]);
  return { ...OFFICE, series, counters, priorityRun: 1 + random.below(3) };
}

/** The kiosks go on giving the letters that they know. */
function without(letter: string): Office['series'] {
  return OFFICE.series.filter((one) => one.letter !== letter);
}

function lettersMoved(letter: string): Office['series'] {
  return OFFICE.series.map((one) => (one.letter === letter ? { ...one, point: 'sanh' } : one));
}

function unsound(): Office {
  return { ...OFFICE, counters: [{ ...OFFICE.counters[0]!, lanes: ['no-such-lane'] }] };
}
