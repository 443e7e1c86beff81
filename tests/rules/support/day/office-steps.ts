import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import { LEAD, tabletOf } from '../actors.ts';
import { OFFICE } from '../office.ts';
import { changedOffice, unsoundOffice } from './changed-offices.ts';
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
  '2026-Q4-hc',
  '2026-Q3-hc',
  '2027-Q1',
  '2027-Q1-hc',
  '2027-Q2-hc',
  'quý ba',
];

/** A new file: made from the newest, from an older one, or regardless. */
export function configure(world: World, random: Random): void {
  const office = random.percent(80) ? changedOffice(random) : unsoundOffice();
  const newest = world.book.files.at(-1)?.seq ?? 0;
  const made = random.pick([{}, { base: newest }, { base: newest }, { base: newest - 1 }]);
  say(world, random.pick([CONSOLE, LEAD]), { type: 'configure-office', office, ...made });
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
  // Now and then the office stays shut for long, and another quarter has begun.
  if (random.percent(8)) world.now += (30 + random.below(60)) * 86_400_000;
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
