import { type Place, PLACES } from '../../simulate/fraud/offices.ts';
import { DEMANDED, HARD_TO_SEE } from '../../simulate/fraud/conducts.ts';
import type { Fraud } from '../../simulate/fraud/fraud.ts';
import { playWeeks, type Week } from '../../simulate/fraud/watched-weeks.ts';
import type { LoneRows, Measured, Target } from '../parts/row.ts';

/** How many cheating counters are named within a week, of the frauds that are planted and no others, and whom it costs: honest ratings flagged, honest counters named (SPEC section D). */

/** Pasts of each office: the same numbers each time, so that a run can be repeated. */
const SEEDS = [1, 2, 3, 4, 5, 6];
/** Rush days are many visits; few pasts of them are much. */
const RUSH_SEEDS = [1, 2];
const RUSH_PER_DAY = 1000;

const NAMED: Target = { is: 'at least', ratio: 80 };
const HONEST: Target = { is: 'at most', ratio: 1 };
/** Told for what it is: whoever behaves as citizens do cannot be found (SPEC D12). */
const NO_BOUND: Target = { is: 'at least', ratio: 0 };

export const truthFlags: readonly LoneRows[] = [
  ...DEMANDED.map((fraud) => fraudRow(fraud, NAMED)),
  ...HARD_TO_SEE.map((fraud) => fraudRow(fraud, NO_BOUND)),
  row('truth-flags-honest', (name) => {
    const weeks = PLACES.flatMap((place) =>
      SEEDS.map((seed) => ({ place, week: playWeeks(place, seed, null) })),
    );
    const counters = weeks.reduce((sum, { place }) => sum + place.office.counters.length, 0);
    const named = weeks.reduce((sum, { week }) => sum + counted(week), 0);
    return [
      figure(`${name}-named`, '% named', (100 * named) / counters, HONEST, [
        `${named} of ${counters} honest counters in a week`,
      ]),
      flaggedFigure(name, weeks),
    ];
  }),
  row('truth-flags-rush', (name) => {
    const weeks = PLACES.flatMap((usual) => {
      const place = {
        ...usual,
        name: `${usual.office.counters.length} counters`,
        perDay: RUSH_PER_DAY,
      };
      return RUSH_SEEDS.map((seed) => ({ place, week: playWeeks(place, seed, null) }));
    });
    return [flaggedFigure(name, weeks)];
  }),
];

function row(name: string, run: (name: string) => readonly Measured[]): LoneRows {
  return { name, alone: async () => run(name) };
}

/** One fraud in every office, by every seed. */
function fraudRow(fraud: Fraud, target: Target): LoneRows {
  return row(`truth-flags-${fraud.id}`, (name) => {
    const tried = PLACES.flatMap((place) =>
      SEEDS.map((seed) => ({ place, seed, week: playWeeks(place, seed, fraud) })),
    );
    const named = tried.filter(({ week }) => signsOfCheat(week).length > 0).length;
    const details = tried.map(({ place, seed, week }) => {
      const signs = signsOfCheat(week).map(({ kind, own, others }) =>
        own && others ? `${kind} ${own.cases}/${own.of} beside ${others.cases}/${others.of}` : kind,
      );
      return `${place.name}, seed ${seed}, counter ${week.cheat?.id}: ${signs.join('; ') || 'not named'}`;
    });
    return [figure(name, '% named', (100 * named) / tried.length, target, details)];
  });
}

function signsOfCheat({ signs, cheat }: Week): Week['signs'] {
  return signs.filter(({ counter }) => counter === cheat?.id);
}

/** How many counters a week names. */
function counted({ signs }: Week): number {
  return new Set(signs.map(({ counter }) => counter)).size;
}

function flaggedFigure(
  name: string,
  weeks: readonly { readonly place: Place; readonly week: Week }[],
): Measured {
  const flagged = weeks.reduce((sum, { week }) => sum + week.flagged, 0);
  const answered = weeks.reduce((sum, { week }) => sum + week.answered, 0);
  const details = weeks.map(({ place, week }) => {
    const flags = [...week.flags].map(([flag, n]) => `${flag} ${n}`).join(', ');
    return `${place.name}: ${week.flagged} of ${week.answered} flagged (${flags || 'none'})`;
  });
  return figure(`${name}-flagged`, '% flagged', (100 * flagged) / answered, HONEST, details);
}

function figure(
  name: string,
  unit: string,
  at: number,
  target: Target,
  details: readonly string[],
): Measured {
  const value = { median: at, least: at, most: at };
  return { name, unit, value, floor: null, target, details };
}
