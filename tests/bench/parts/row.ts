import type { Scene } from './scene.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One row of the benchmarks: a figure of the office, its floor measured in the same run, and the target between them. */

/** What a row has to hold, at most or at least: its ratio, value ÷ floor, or without a floor the value itself. */
export interface Target {
  readonly is: 'at most' | 'at least';
  readonly ratio: number;
}

/** One row measured: each round gives one figure of the office and one of the floor. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly value: Spread;
  /** Null where there is nothing that does the same for less. */
  readonly floor: Spread | null;
  readonly target: Target;
  /** What was counted on the way, printed beneath the row. */
  readonly details?: readonly string[];
}

/** A row measured beside its floor on a stage set for it. */
interface StagedRow {
  readonly name: string;
  measure(scene: Scene): Promise<Measured>;
}

/** A run that sets its own stage and may give several rows, whose names begin with its own. */
export interface LoneRows {
  readonly name: string;
  alone(): Promise<readonly Measured[]>;
}

export type RowMaker = StagedRow | LoneRows;

/** A row as `--json` writes it. */
export interface Row {
  readonly name: string;
  /** Median of the rounds. */
  readonly value: number;
  readonly unit: string;
  /** Median of the rounds; null where nothing stands beside the value. */
  readonly floor: number | null;
  /** Value ÷ floor; null without a floor. */
  readonly ratio: number | null;
  /** The ratio to hold; without a floor the value. */
  readonly target: number;
  readonly holds: boolean;
}

/** The row as other programs read it. */
export function rowOf({ name, unit, value, floor, target }: Measured): Row {
  const ratio = floor && value.median / floor.median;
  const held = ratio ?? value.median;
  const holds = target.is === 'at most' ? held <= target.ratio : held >= target.ratio;
  return {
    name,
    value: rounded(value.median),
    unit,
    floor: floor && rounded(floor.median),
    ratio: ratio === null ? null : rounded(ratio),
    target: target.ratio,
    holds,
  };
}

/**
 * Measures round by round, floor and office by turns, so that whatever else the machine does falls on both.
 * The side that goes first changes with every round.
 */
export async function alternate(
  rounds: number,
  sides: { readonly office: () => Promise<number>; readonly floor: () => Promise<number> },
): Promise<{ value: Spread; floor: Spread }> {
  const figures: { office: number[]; floor: number[] } = { office: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['floor', 'office'] as const) : (['office', 'floor'] as const);
    for (const side of order) figures[side].push(await sides[side]());
  }
  return { value: spreadOf(figures.office), floor: spreadOf(figures.floor) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
