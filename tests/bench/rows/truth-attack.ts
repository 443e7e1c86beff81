import {
  attackQuarter,
  type Found,
  PUBLISHED_ALONE,
  THE_OFFICE,
  type Weakness,
  WEAKNESSES,
} from '../../support/attack/attack-tables.ts';
import { pastOf, type QuarterPast } from '../../support/attack/past-of-years.ts';
import type { LoneRows, Measured, Target } from '../parts/row.ts';

/** Whether somebody who kept everything that was ever public can make out a group under k (SPEC S4, S6, S9); and whether the attack would find it. */

/** Offices, each of three years. */
const OFFICES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const QUARTERS = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`));

const NOBODY: Target = { is: 'at most', ratio: 0 };
const ALL: Target = { is: 'at least', ratio: 100 };

export const truthAttack: LoneRows = {
  name: 'truth-attack',
  async alone() {
    const past: QuarterPast[] = [];
    for (const office of OFFICES) past.push(...(await pastOf(office, QUARTERS)));
    const looks = past.reduce((sum, one) => sum + one.looks.length, 0);
    return [
      attacked('truth-attack-published', past, PUBLISHED_ALONE, []),
      attacked('truth-attack-live', past, THE_OFFICE, [`the running share kept on ${looks} days`]),
      planted(past),
    ];
  },
};

/** Quarters in which a group under k was left alone. */
function attacked(
  name: string,
  past: readonly QuarterPast[],
  weakness: Weakness,
  more: readonly string[],
): Measured {
  const found = past.map((quarter) => ({ quarter, ...attackQuarter(quarter, weakness) }));
  const sum = (of: (one: Found) => number) => found.reduce((all, one) => all + of(one), 0);
  const hit = found.filter(({ isolated }) => isolated.length > 0);
  return figure(name, 'quarters', hit.length, NOBODY, [
    `${past.length} quarters, ${sum(({ versions }) => versions)} versions, ${sum(({ sums }) => sums)} published sums`,
    `tables too large for every combination, searched by two and three sums: ${sum(({ tooLarge }) => tooLarge)}`,
    ...more,
    ...hit.map(({ quarter, isolated }) => {
      const groups = isolated.map(({ table, answers }) => `${answers.length} in ${table}`);
      return `${quarter.period}, ${quarter.looks.length} ratings in time: ${groups.join(', ')}`;
    }),
  ]);
}

/** Weaknesses planted and made out. */
function planted(past: readonly QuarterPast[]): Measured {
  const tried = WEAKNESSES.map((weakness) => {
    const hit = past.filter((quarter) => attackQuarter(quarter, weakness).isolated.length > 0);
    return { name: weakness.name, hit: hit.length };
  });
  const made = tried.filter(({ hit }) => hit > 0).length;
  const details = tried.map(
    ({ name, hit }) => `${name}: made out in ${hit} of ${past.length} quarters`,
  );
  return figure('truth-attack-planted', '% found', (100 * made) / tried.length, ALL, details);
}

function figure(
  name: string,
  unit: string,
  at: number,
  target: Target,
  details: readonly string[],
): Measured {
  return { name, unit, value: { median: at, least: at, most: at }, floor: null, target, details };
}
