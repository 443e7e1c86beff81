import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runDay } from './support/day/run-day.ts';
import { emptyTally, median, report, total } from './support/day/tally.ts';

/**
 * Days at the office, played by chance and watched by an observer who keeps a book of their own:
 * `DAY_SEED` plays the same days again, `DAY_RUNS` plays more or fewer.
 */

const seed = Number(process.env['DAY_SEED'] ?? Date.now() % 2_147_483_647);
const numRuns = Number(process.env['DAY_RUNS'] ?? 20_000);
const steps = fc.noBias(fc.array(fc.noShrink(fc.nat(0x7fffffff)), { maxLength: 200, size: 'max' }));

test('[Q1 Q4 Q6 Q7 N4 A4 O2] whatever happens on a day, nobody is lost, doubled or overtaken', () => {
  const tally = emptyTally();
  const began = performance.now();
  console.log(`office day: seed ${seed}, ${numRuns} sequences`);
  fc.assert(
    fc.property(steps, (numbers) => runDay(numbers, tally)),
    { seed, numRuns },
  );
  console.log(`${report(tally)}\n${((performance.now() - began) / 1000).toFixed(1)} s`);

  expect(median(tally.accepted)).toBeGreaterThanOrEqual(50);
  const rare = [...tally.events].filter(([, n]) => n < total(tally.events) / 100);
  expect(rare).toEqual([]);
  const unreached = [...tally.refusals].filter(([, n]) => n === 0);
  expect(unreached).toEqual([]);
}, 300_000);
