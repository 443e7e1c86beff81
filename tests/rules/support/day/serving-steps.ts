import type { Actor } from '#shared/domain/access.ts';
import { MOVING_REASONS, OUTCOMES } from '#shared/domain/vocabulary.ts';
import { clerkOf, keysOf } from '../actors.ts';
import { type Post, postOf } from './book.ts';
import type { Random } from './random.ts';
import { dayInVietnam } from './vietnam.ts';
import { say, type World } from './world.ts';

/** What clerks do at their counters: mostly the sensible next thing, now and then a slip. */

const COUNTERS = ['1', '2', '3'] as const;

/** The next sensible thing at one of the counters. */
export function serve(world: World, random: Random): void {
  const counter = random.pick(COUNTERS);
  const post = postOf(world.book, counter);
  const by = whoSits(post, counter);
  if (world.book.day !== dayInVietnam(world.now) || post.openBy === null) {
    say(world, by, { type: 'open-counter', counter });
  } else if (post.serving === null) {
    callSomeone(world, random, counter, by);
  } else {
    goOn(world, random, counter, by, post.serving);
  }
}

/** A counter closes, or the clerk of another one takes it over. */
export function changePlaces(world: World, random: Random): void {
  const counter = random.pick(COUNTERS);
  if (random.percent(60)) {
    const by = whoSits(postOf(world.book, counter), counter);
    say(world, by, { type: 'close-counter', counter });
  } else {
    say(world, clerkOf(random.pick(COUNTERS)), { type: 'open-counter', counter });
  }
}

/** Who has the counter open; its own clerk where nobody has. */
function whoSits(post: Post, counter: string): Actor {
  return (
    [keysOf(counter), ...COUNTERS.map(clerkOf)].find(({ id }) => id === post.openBy) ??
    clerkOf(counter)
  );
}

function callSomeone(world: World, random: Random, counter: string, by: Actor): void {
  const absent = [...world.book.slips.values()].filter((slip) => slip.place.at === 'absent');
  if (absent.length > 0 && random.percent(40)) {
    say(world, by, { type: 'call-absent', counter, ticket: random.pick(absent).id });
    return;
  }
  say(world, by, { type: 'call-next', counter });
}

function goOn(world: World, random: Random, counter: string, by: Actor, ticket: string): void {
  const isNoWait = world.book.slips.get(ticket)?.lane === 'khong-cho';
  if (random.percent(isNoWait ? 76 : 2)) {
    const reason = random.pick(MOVING_REASONS);
    say(world, by, { type: 'move-ticket', counter, ticket, reason });
    return;
  }
  const choice = random.below(100);
  if (choice < 52) {
    const outcome = random.pick(OUTCOMES);
    const reason = random.percent(80) ? { reason: 'thiếu giấy tờ' } : {};
    say(world, by, { type: 'finish-visit', counter, ticket, outcome, ...reason });
  } else if (choice < 78) {
    say(world, by, { type: 'mark-absent', counter, ticket });
  } else if (choice < 94) {
    say(world, by, { type: 'recall', counter, ticket });
  } else {
    say(world, by, { type: 'call-next', counter });
  }
}
