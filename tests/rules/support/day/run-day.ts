import { CONSOLE } from '#shared/domain/access.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE } from '#shared/domain/state.ts';
import { checkAgreement } from './agreement.ts';
import {
  admitFacts,
  beginEpoch,
  dropFacts,
  flagRatings,
  recordByHand,
  renewPin,
  tellAgain,
} from './by-hand-steps.ts';
import { firstOffice } from './changed-offices.ts';
import { hold } from './hold.ts';
import { closeOrOpenNoWait, voidSomeone } from './hall-steps.ts';
import {
  breakOrMendLine,
  changeMind,
  goAstray,
  rate,
  rateElsewhere,
  takeNumber,
} from './device-steps.ts';
import { configure, night, pair, pairAt, places, publish, revoke } from './office-steps.ts';
import { type Random, randomFrom } from './random.ts';
import { changePlaces, serve } from './serving-steps.ts';
import { again, reuseId, stray } from './stray-steps.ts';
import type { Tally } from './tally.ts';
import { newWorld, say, type World } from './world.ts';

/** Plays a few days at the office from a list of numbers, one a step, and lets the observer watch. */

type Step = (world: World, random: Random) => void;

/** How often each step comes, of all the weights together. */
const WEIGHTS: readonly (readonly [number, Step])[] = [
  [34, takeNumber],
  [60, serve],
  [18, rate],
  [5, changeMind],
  [6, rateElsewhere],
  [6, recordByHand],
  [5, changePlaces],
  [7, closeOrOpenNoWait],
  [3, voidSomeone],
  [6, breakOrMendLine],
  [1, goAstray],
  [2, night],
  [2, configure],
  [2, pair],
  [2, revoke],
  [2, beginEpoch],
  [2, admitFacts],
  [2, dropFacts],
  [2, renewPin],
  [2, flagRatings],
  [3, tellAgain],
  [6, publish],
  [7, stray],
  [4, again],
  [1, reuseId],
];
const STEPS: readonly Step[] = WEIGHTS.flatMap(([weight, step]) => Array(weight).fill(step));

/** @throws Error naming the rule that was broken */
export function runDay(steps: readonly number[], tally: Tally): World {
  const world = newWorld(tally);
  begin(world, randomFrom(steps[0] ?? 0));
  for (const number of steps) {
    const random = randomFrom(number);
    world.now += random.below(120_000);
    random.pick(STEPS)(world, random);
  }
  checkAgreement(world.book, world.state);
  checkReplay(world);
  tally.accepted.push(world.accepted);
  return world;
}

/** The console sets the office up; some try to speak to it before. */
function begin(world: World, random: Random): void {
  if (random.percent(5)) stray(world, random);
  say(world, CONSOLE, { type: 'configure-office', office: firstOffice(random) });
  for (const place of places()) pairAt(world, place);
}

/** The journal alone makes the same state again. */
function checkReplay({ journal, state }: World): void {
  const replayed = journal.reduce(evolve, EMPTY_STATE);
  hold(JSON.stringify(replayed) === JSON.stringify(state), 'J3', 'the journal makes the state');
}
