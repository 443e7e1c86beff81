import { parseCommand } from '#shared/protocol/parse.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_STEPS } from './support/day/day-steps.ts';
import { runDay } from './support/day/run-day.ts';
import { emptyTally, median, report, total } from './support/day/tally.ts';

/** A file has a door of its own; epochs and facts let in are the console's affair. */
const NO_MESSAGES: readonly string[] = [
  'configure-office',
  'begin-epoch',
  'admit-facts',
  'drop-facts',
  'renew-pin',
  'flag-ratings',
  'archive-files',
];

/**
 * Days at the office, played by chance and watched by an observer who keeps a book of their own.
 * `DAY_SEED` plays the same days again, `DAY_RUNS` plays more of them or fewer.
 */

/** What the office does behind its hall: it touches no ticket, and has tests of its own. */
const BEHIND_THE_HALL: readonly string[] = [
  'files-archived',
  'batch-rows',
  'batch-confirmed',
  'batch-withdrawn',
  'feedback-taken',
  'feedback-handled',
  'feedback-forgotten',
  'finding-noted',
  'finding-moved',
  'same-person',
  'batch-unknown',
  'feedback-unknown',
  'step-not-possible',
  'text-required',
  'day-not-possible',
  'post-unknown',
  'finding-unknown',
  'finding-unmoved',
  // A publication here has made-up figures, the same whenever it is made.
  'correction-too-small',
  'figures-changed',
  'still-arriving',
];
const isPlayed = ([name]: readonly [string, number]) => !BEHIND_THE_HALL.includes(name);

const seed = Number(process.env['DAY_SEED'] ?? Date.now() % 2_147_483_647);
const numRuns = Number(process.env['DAY_RUNS'] ?? (process.env['FULL'] ? 100_000 : 6_000));
const timeout = 60_000 + numRuns * 20;

test(
  '[Q2 Q4 Q6 Q17 Q18 Q19 N4 N7 N9 R2 R4 R11 R12 R14 R15 R16 P4 A4 O2 O7] whatever happens on a day, nobody is lost, doubled or overtaken',
  () => {
    const tally = emptyTally();
    const began = performance.now();
    console.log(`office day: DAY_SEED=${seed}, ${numRuns} sequences`);
    const property = fc.property(DAY_STEPS, (steps) => void runDay(steps, tally));
    fc.assert(property, { seed, numRuns });
    console.log(`${report(tally)}\n${((performance.now() - began) / 1000).toFixed(1)} s`);

    expect(median(tally.accepted)).toBeGreaterThanOrEqual(50);
    // Of nearly thirty kinds none may be so rare that a broken rule about it could hide.
    const rare = [...tally.events]
      .filter(isPlayed)
      .filter(([, n]) => n < total(tally.events) / 100);
    expect(rare).toEqual([]);
    const unreached = [...tally.refusals].filter(isPlayed).filter(([, n]) => n === 0);
    expect(unreached).toEqual([]);
    const unmarked = [...tally.marks].filter(([, n]) => n === 0);
    expect(unmarked).toEqual([]);
    expect(tally.ratedLate).toBeGreaterThan(0);
    expect(tally.joined).toBeGreaterThan(0);
  },
  timeout,
);

test('[A7] what is said on these days is well-formed on the wire', () => {
  const property = fc.property(DAY_STEPS, (steps) => {
    for (const { command } of runDay(steps, emptyTally()).sent) {
      const isMessage = !NO_MESSAGES.includes(command.type);
      expect(parseCommand(command)).toMatchObject(
        isMessage ? { ok: true, command } : { ok: false },
      );
    }
  });
  fc.assert(property, { seed, numRuns: 30 });
});
