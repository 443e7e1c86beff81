import { CONSOLE } from '#shared/domain/access.ts';
import type { Command, CommandOf } from '#shared/domain/commands.ts';
import { OUTCOMES } from '#shared/domain/vocabulary.ts';
import { clerkOf, keysOf, LEAD } from '../actors.ts';
import { OFFICE } from '../office.ts';
import type { Random } from './random.ts';
import { commandOf, newId, say, send, type World } from './world.ts';

/** What comes of lines that were down and of memories that were lost: visits told later, other epochs, facts let in. */

/** Longer ago than a visit by hand may be told and still count. */
const NINE_DAYS_MS = 9 * 86_400_000;

type NumberOfDay = Pick<CommandOf<'record-visit'>, 'letter' | 'number'>;

/** A counter tells what it did by hand a while ago, mostly with a number that it may have known. */
export function recordByHand(world: World, random: Random): void {
  const counter = random.pick(['1', '2', '3', '3', '9']);
  const [wanted, at] = numberServed(world, random, counter);
  const by = random.percent(30) ? keysOf(counter) : clerkOf(counter);
  const calledAt = at + random.pick([-300_000, -60_000, 0, 60_000]);
  const outcome = random.pick(OUTCOMES);
  const reason = random.percent(20) ? { reason: 'thiếu giấy tờ' } : {};
  const { letter, number } = wanted;
  const said = { counter, letter, number, calledAt, outcome, ...reason };
  const saying = { type: 'record-visit', ...said } as const;
  send(world, by, commandOf(world, saying, at));
}

/** The office went on from an older backup, or so the console says. */
export function beginEpoch(world: World): void {
  const epoch = newId(world, 'epoch');
  say(world, CONSOLE, { type: 'begin-epoch', epoch, after: world.journal.length });
}

/** What a device had left is let in. */
export function admitFacts(world: World, random: Random): void {
  say(world, CONSOLE, { type: 'admit-facts', device: 'kiosk-gone', count: 1 + random.below(9) });
}

/** What a device had left is dropped. */
export function dropFacts(world: World, random: Random): void {
  say(world, CONSOLE, { type: 'drop-facts', device: 'kiosk-gone', count: 1 + random.below(9) });
}

/** The office looks at what was rated. */
export function flagRatings(world: World, random: Random): void {
  const found = [{ rating: 1 + random.below(99), flags: ['burst'] }] as const;
  say(world, CONSOLE, { type: 'flag-ratings', through: world.state.seq, found });
}

/** A post is given another PIN. */
export function renewPin(world: World, random: Random): void {
  say(world, random.pick([CONSOLE, LEAD]), { type: 'renew-pin', staff: 'clerk-1' });
}

/** Whoever comes after a clerk whose answer was lost tells the same fact, under an id of its own. */
export function tellAgain(world: World, random: Random): void {
  const told = world.sent.flatMap(({ command, answer }) =>
    command.type === 'record-visit' && answer.outcome === 'accepted' ? [command] : [],
  );
  if (told.length === 0) return;
  const { id: _id, at, ...saying } = random.pick(told);
  send(world, clerkOf(saying.counter), commandOf(world, saying, at));
}

/** A number, and when its visit ended. */
function numberServed(world: World, random: Random, counter: string): [NumberOfDay, number] {
  const { book, now, senders } = world;
  const slips = [...book.slips.values()];
  const choice = random.below(100);
  const lately = now - random.pick([0, 30_000, 240_000]);
  if (random.percent(4)) return [{ letter: 'A', number: 1 + random.below(9) }, now - NINE_DAYS_MS];
  if (choice < 15) {
    const here = book.slips.get(book.posts.get(counter)?.serving ?? '');
    if (here) return [here, lately];
  }
  if (choice < 45) {
    const open = slips.filter(({ place }) => place.at !== 'ended' && place.at !== 'counter');
    if (open.length > 0) return [random.pick(open), lately];
  }
  if (choice < 65) {
    const unknown = senders.flatMap(({ outbox }) => outbox.filter(isNumber));
    if (unknown.length > 0) return [random.pick(unknown), now];
  }
  if (choice < 80 && book.past.size > 0) {
    const slip = random.pick([...book.past.values()]);
    return [slip, slip.stands + random.pick([-600_000, 0, 600_000])];
  }
  if (choice < 90 && slips.length > 0) return [random.pick(slips), lately + 600_000];
  const { letter } = random.pick(OFFICE.series);
  return [{ letter, number: 1 + random.below(9) }, lately];
}

function isNumber(command: Command): command is CommandOf<'issue-ticket'> {
  return command.type === 'issue-ticket';
}
