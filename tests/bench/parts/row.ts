import type { Scene } from './scene.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One row of the benchmarks: a figure of the office, its floor measured in the same run, and the target between them. */

/** What a row has to hold: its ratio, value ÷ floor, at most or at least so much. */
export interface Target {
  readonly is: 'at most' | 'at least';
  readonly ratio: number;
}

/** One row measured: each round gives one figure of the office and one of the floor. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly value: Spread;
  readonly floor: Spread;
  readonly target: Target;
}

export interface RowMaker {
  readonly name: string;
  measure(scene: Scene): Promise<Measured>;
}

/** A row as `--json` writes it. */
export interface Row {
  readonly name: string;
  /** Median of the rounds. */
  readonly value: number;
  readonly unit: string;
  /** Median of the rounds; null where nothing stands beside the value. */
  readonly floor: number | null;
  /** Value ÷ floor. */
  readonly ratio: number | null;
  /** The ratio to hold. */
  readonly target: number;
  readonly holds: boolean;
}

/** The row as other programs read it. */
export function rowOf({ name, unit, value, floor, target }: Measured): Row {
  const ratio = value.median / floor.median;
  const holds = target.is === 'at most' ? ratio <= target.ratio : ratio >= target.ratio;
  const [shownValue, shownFloor] = [rounded(value.median), rounded(floor.median)];
  return {
    name,
    value: shownValue,
    unit,
    floor: shownFloor,
    ratio: rounded(ratio),
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
