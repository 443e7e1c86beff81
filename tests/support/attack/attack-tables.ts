import type { Figures, FieldRow, Row } from '#shared/domain/publication.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { type Isolated, isolatedByThree, isolatedFrom, type KnownSum } from './isolate.ts';
import { tablesOf } from './answers-known.ts';
import type { SeenLive } from './seen-live.ts';
import { K, type Moment, type QuarterPast } from './past-of-years.ts';

/**
 * An attacker who kept everything: each version of each quarter, and the running quarter's share of every day. What
 * anyone could make out of it by any sums and differences is looked for, exactly.
 */

/** An office made worse on purpose: what it would have published, at the moments at which it published. */
export interface Weakness {
  readonly name: string;
  /** Null: nothing is published. */
  figures(moment: Moment, period: string): Figures | null;
  readonly live: keyof SeenLive | 'none';
}

/** What was found in one quarter. */
export interface Found {
  readonly versions: number;
  readonly sums: number;
  /** Tables that are too large for every combination: of these two and three sums were tried. */
  readonly tooLarge: number;
  readonly isolated: readonly (Isolated & { readonly table: string })[];
}

/** As the office is. */
export const THE_OFFICE: Weakness = {
  name: 'the office',
  figures: ({ published }) => published,
  live: 'shown',
};
/** The same, seen by somebody who looks only at what is published. */
export const PUBLISHED_ALONE: Weakness = { ...THE_OFFICE, name: 'published alone', live: 'none' };

export const WEAKNESSES: readonly Weakness[] = [
  {
    name: 'rows of every size are shown',
    figures: (moment, period) => first(moment, period, 1),
    live: 'none',
  },
  {
    name: 'small rows are left out, not merged',
    figures: (moment, period) => {
      const figures = first(moment, period, 1);
      return figures && { ...figures, byField: largeFields(figures.byField) };
    },
    live: 'none',
  },
  {
    name: 'corrections are made as the first version was',
    figures: (moment, period) => fresh(moment, period, K),
    live: 'none',
  },
  {
    name: 'a small share of doubted ones is shown',
    figures(moment, period) {
      const figures = first(moment, period, K);
      const one = first(moment, period, 1);
      if (!figures?.beside || !one?.beside) return figures;
      return { ...figures, beside: { ...figures.beside, flaggedShare: one.beside.flaggedShare } };
    },
    live: 'none',
  },
  {
    name: 'the running share is shown anew as each rating settles',
    figures: () => null,
    live: 'unstepped',
  },
  {
    name: 'the running share holds what is not settled, and the doubted',
    figures: ({ published }) => published,
    live: 'unsettled',
  },
];

/** Attacks one quarter. */
export function attackQuarter(
  { period, moments, looks }: QuarterPast,
  { figures: figuresAt, live }: Weakness,
): Found {
  const tables = new Map<string, KnownSum[]>();
  const add = (table: string, sums: readonly KnownSum[]) =>
    tables.set(table, [...(tables.get(table) ?? []), ...sums]);
  let versions = 0;
  for (const moment of moments) {
    const figures = figuresAt(moment, period);
    if (!figures) continue;
    versions += 1;
    for (const [table, sums] of tablesOf(figures, moment.everybody)) add(table, sums);
  }
  const seen = live === 'none' ? [] : looks.flatMap((look) => look[live] ?? []);
  add('headline', [...new Map(seen.map((sum) => [[...sum.of].join(), sum])).values()]);
  const headline = tables.get('headline') ?? [];
  const without = (names: RegExp) => headline.filter(({ name }) => !names.test(name));
  tables.set('headline by place', without(/^(result|guidance)$/));
  tables.set('headline by question', without(/^(field|procedure) /));
  const looked = [...tables].map(([table, some]) => {
    // Of these two tables together it is published nowhere how many are in a row of the one and in a row of the other.
    const found = isolatedFrom(some, K, table === 'headline' ? 'groups' : 'differences');
    const isTooLarge = found === 'too-large';
    return { table, isTooLarge, found: isTooLarge ? isolatedByThree(some, K) : found };
  });
  const isolated = looked.flatMap(({ table, found }) => (found ? [{ table, ...found }] : []));
  const tooLarge = looked.filter(({ isTooLarge }) => isTooLarge).length;
  const sums = [...tables.values()].reduce((all, some) => all + some.length, 0);
  return { versions, sums, isolated, tooLarge };
}

/** Made anew, with rows of `k`; null where the office has published nothing yet and too few answered. */
function fresh({ base, counts }: Moment, period: string, k: number): Figures | null {
  const known = parsePeriod(period);
  const figures = known && figuresOf({ ...base, smallestGroup: k }, known, counts);
  return figures && figures.headline.n >= K ? figures : null;
}

/** Of the first version alone. */
function first(moment: Moment, period: string, k: number): Figures | null {
  return moment.isFirst ? fresh(moment, period, k) : null;
}

function largeFields(fields: readonly FieldRow[]): readonly FieldRow[] {
  const large = ({ n }: Row) => n >= K;
  return fields
    .filter(large)
    .map((field) => ({ ...field, procedures: field.procedures.filter(large) }));
}
