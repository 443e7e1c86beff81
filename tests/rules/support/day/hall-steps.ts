import { CLOSING_REASONS } from '#shared/domain/vocabulary.ts';
import { clerkOf, keysOf, LEAD } from '../actors.ts';
import { openOf } from './book.ts';
import type { Random } from './random.ts';
import { say, type World } from './world.ts';

/** What staff do wherever they stand: the no-wait lane closed and opened, numbers void that nobody claims. */

const STAFF = [clerkOf('1'), clerkOf('2'), keysOf('3'), LEAD];
/** Mostly times that are still to come. */
const TIMES = [null, null, '08:00', '09:30', '14:00', '23:59'];

/** Closes the lane, or opens it again; now and then says anew until when. */
export function closeOrOpenNoWait(world: World, random: Random): void {
  const isClosed = world.book.closedUntil !== null;
  const by = random.pick(STAFF);
  if (random.percent(isClosed ? 85 : 8)) {
    say(world, by, { type: 'open-no-wait' });
    return;
  }
  const reason = random.pick(CLOSING_REASONS);
  say(world, by, { type: 'close-no-wait', reason, until: random.pick(TIMES) });
}

/** Somebody has gone: mostly one who waits, now and then one who does not; mostly at the word of somebody who sits at a counter. */
export function voidSomeone(world: World, random: Random): void {
  const slips = [...world.book.slips.values()];
  const waiting = slips.filter((slip) => slip.place.at === 'waiting');
  const among = waiting.length > 0 && random.percent(90) ? waiting : slips;
  if (among.length === 0) return;
  const sitting = STAFF.filter(({ id }) => id === LEAD.id || openOf(world.book, id).length > 0);
  const by = random.pick(random.percent(85) ? sitting : STAFF);
  say(world, by, { type: 'void-ticket', ticket: random.pick(among).id });
}
