import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import { dayInVietnam } from './vietnam.ts';
import { commandOf, newId, type Saying, send, type World } from './world.ts';

/**
 * A kiosk or tablet as it stands in the hall: it speaks into its outbox, and the outbox reaches
 * the office when there is a network. A kiosk counts its own letters, with or without the office.
 */
export interface Sender {
  readonly actor: Actor;
  online: boolean;
  readonly outbox: Command[];
  /** A kiosk's last number by letter, on the day it counts. */
  readonly given: Map<string, number>;
  day: string;
  /** The ticket it gave last. */
  newest: string | null;
  /** How far its clock is ahead, ms. */
  ahead: number;
  /** It has not reached the office since it was started, and its clock could not be confirmed. */
  unsure: boolean;
}

export function newSender(actor: Actor): Sender {
  return {
    actor,
    online: true,
    outbox: [],
    given: new Map(),
    day: '',
    newest: null,
    ahead: 0,
    unsure: false,
  };
}

/** Speaks into the outbox; what is online is delivered at once. */
export function speak(world: World, sender: Sender, saying: Saying): void {
  sender.outbox.push(commandOf(world, saying, world.now + sender.ahead));
  if (sender.online) deliver(world, sender);
}

/** Sends what waits in the outbox, oldest first. */
export function deliver(world: World, sender: Sender): void {
  for (const command of sender.outbox.splice(0)) send(world, sender.actor, command);
}

/** Gives the next number of a letter: above its own last one and above what the office knows. */
export function giveNumber(world: World, sender: Sender, letter: string, procedure: string): void {
  const today = dayInVietnam(world.now);
  if (sender.day !== today) sender.given.clear();
  sender.day = today;
  const known = sender.online && world.book.day === today ? highestKnown(world, letter) : 0;
  const number = Math.max(sender.given.get(letter) ?? 0, known) + 1;
  sender.given.set(letter, number);
  const ticket = newId(world, 'ticket');
  sender.newest = ticket;
  const said = { ticket, letter, number, procedure, limits: null };
  const clock = sender.unsure ? ({ clock: 'own' } as const) : {};
  speak(world, sender, { type: 'issue-ticket', ...said, ...clock });
}

/** What the kiosk's view told it. */
function highestKnown(world: World, letter: string): number {
  return world.state.lastNumber[letter] ?? 0;
}
