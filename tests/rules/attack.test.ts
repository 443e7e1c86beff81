import { expect, test } from 'vitest';
import {
  attackQuarter,
  PUBLISHED_ALONE,
  THE_OFFICE,
  type Weakness,
  WEAKNESSES,
} from '../support/attack/attack-tables.ts';
import { isolatedFrom } from '../support/attack/isolate.ts';
import { pastOf, type QuarterPast } from '../support/attack/past-of-years.ts';

/** An attacker who kept everything that was ever public makes out nobody; the same attack makes out somebody wherever the office is made worse. */

const YEARS = ['2024', '2025', '2026'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => `${year}-${q}`),
);
/** Two offices. */
const PAST = Promise.all([
  pastOf('kept by an attacker', YEARS),
  pastOf('kept by another', YEARS),
]).then((offices) => offices.flat());

function found(past: readonly QuarterPast[], weakness: Weakness) {
  return past.flatMap((quarter) =>
    attackQuarter(quarter, weakness).isolated.map(
      ({ table, answers }) => `${quarter.period} ${table}: ${answers.length}`,
    ),
  );
}

test('[S4 S9 S10] three years of publications and corrections leave no group of fewer than ten alone', async () => {
  const past = await PAST;
  const attacks = past.map((quarter) => attackQuarter(quarter, PUBLISHED_ALONE));
  // There is something to attack, and all of it is searched to the end.
  const all = (of: (one: (typeof attacks)[number]) => number) =>
    attacks.reduce((sum, one) => sum + of(one), 0);
  expect(all(({ versions }) => versions)).toBeGreaterThan(20);
  expect(all(({ tooLarge }) => tooLarge)).toBe(0);
  expect(found(past, PUBLISHED_ALONE)).toEqual([]);
});

test('[S6 S9 D1] nor with the share of each running quarter, kept on each of its days', async () => {
  const past = await PAST;
  const shares = past.map(({ looks }) => new Set(looks.map(({ shown }) => shown?.name)).size - 1);
  // The share was shown, and moved.
  expect(Math.max(...shares)).toBeGreaterThan(5);
  expect(found(past, THE_OFFICE)).toEqual([]);
});

test.each(
  WEAKNESSES.map((one) => [one.name, one] as const),
)('[S4 S6 S9] the attack makes somebody out where %s', async (_, weakness) => {
  expect(found(await PAST, weakness)).not.toEqual([]);
});

test('[S4] a group is found by whatever sums and differences leave it', () => {
  const of = (from: number, to: number) =>
    new Set(Array.from({ length: to - from }, (_, i) => `${from + i} satisfied`));
  const sums = [
    { name: 'all', of: of(0, 60) },
    { name: 'a', of: of(0, 30) },
    { name: 'b', of: of(27, 60) },
  ];
  expect(isolatedFrom(sums, 10)).toMatchObject({ answers: { length: 3 } });
  expect(isolatedFrom(sums, 3)).toBeNull();
  expect(isolatedFrom(sums.slice(0, 2), 10)).toBeNull();
});
