import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import { clerkOf, DESK_KIOSK, KIOSK, keysOf, LEAD, tabletOf } from '../actors.ts';
import { OFFICE } from '../office.ts';
import { hold } from './hold.ts';
import type { Random } from './random.ts';
import {
  commandOf,
  newId,
  remembered,
  type Saying,
  say,
  send,
  sendAgain,
  type World,
} from './world.ts';

/** What nobody should say, said all the same: the wrong person, the wrong counter, an old id. */

/** Anything, from anyone. */
export function stray(world: World, random: Random): void {
  say(world, random.pick(ANYONE), random.pick(SAYINGS)(world, random));
}

/** An answer was lost, so a sender says the same again. */
export function again(world: World, random: Random): void {
  const sent = remembered(world);
  if (sent.length > 0) sendAgain(world, random.pick(sent));
}

/** A faulty sender uses an old id for something else. */
export function reuseId(world: World, random: Random): void {
  const sent = remembered(world);
  if (sent.length === 0) return;
  const { by, command } = random.pick(sent);
  const other = { ...commandOf(world, { type: 'open-day' }), id: command.id };
  const { state } = world;
  const answer = send(world, by, other);
  world.sent.pop();
  hold(answer.outcome === 'refused' && answer.reason === 'id-reused', 'O3', 'a reused id is told');
  hold(world.state === state, 'O3', 'a reused id changes nothing');
}

const ANYONE: readonly Actor[] = [
  clerkOf('1'),
  clerkOf('2'),
  clerkOf('3'),
  keysOf('1'),
  tabletOf('1'),
  KIOSK,
  DESK_KIOSK,
  LEAD,
  CONSOLE,
];

const SAYINGS: readonly ((world: World, random: Random) => Saying)[] = [
  (_, random) => ({ type: 'open-counter', counter: counter(random) }),
  (_, random) => ({ type: 'call-next', counter: counter(random) }),
  (world, random) => ({ ...visit(world, random), type: 'call-absent' }),
  (world, random) => ({ ...visit(world, random), type: 'recall' }),
  (world, random) => ({ ...visit(world, random), type: 'mark-absent' }),
  (world, random) => ({ ...visit(world, random), type: 'finish-visit', outcome: 'settled' }),
  (world, random) => ({ ...visit(world, random), type: 'move-ticket', reason: 'other' }),
  (world, random) => ({ type: 'void-ticket', ticket: ticket(world, random) }),
  () => ({ type: 'close-no-wait', reason: 'other', until: '06:00' }),
  () => ({ type: 'open-no-wait' }),
  (world, random) => ({ type: 'claim-priority', ticket: ticket(world, random) }),
  (world, random) => ({
    type: 'issue-ticket',
    ticket: random.percent(70) ? newId(world, 'ticket') : ticket(world, random),
    letter: random.pick(OFFICE.series).letter,
    number: 1 + random.below(9999),
    procedure: '1.001193',
    limits: null,
  }),
  (world, random) => ({
    type: 'pair-device',
    device: random.pick([...world.book.devices.keys(), newId(world, 'display')]),
    role: random.pick(['display', 'kiosk', 'counter']),
    label: 'Thiết bị',
    counter: random.pick(['1', '9']),
    point: random.pick(['nowhere', null]),
    tokenHash: '0'.repeat(64),
  }),
  () => ({ type: 'revoke-device', device: 'nobody-00' }),
];

function visit(world: World, random: Random) {
  return { counter: counter(random), ticket: ticket(world, random) };
}

function counter(random: Random): string {
  return random.pick(['1', '2', '3', '9']);
}

function ticket(world: World, random: Random): string {
  return random.pick([...world.book.slips.keys(), 'ticket-nobody']);
}
