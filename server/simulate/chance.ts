/** Chance that can be repeated: the same seed draws the same numbers, on every machine. */

/** A source of chance. */
export interface Chance {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** Evenly between two numbers. */
  readonly between: (low: number, high: number) => number;
  /** True with this probability, 0 to 1. */
  readonly happens: (probability: number) => boolean;
  /** Around 1 and never below 0: most draws near 1, few much larger, as times of service are. */
  readonly around1: (spread: number) => number;
  /** One of the choices, in proportion to its weight. @throws RangeError when there is none */
  readonly oneOf: <T>(choices: readonly (readonly [choice: T, weight: number])[]) => T;
}

/**
 * Chance from a seed: Tommy Ettinger's mulberry32, public domain; a period of 2³² is plenty here.
 * @param seed any text; its parts set one day's chance apart from another's
 */
export function chanceOf(seed: string): Chance {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    happens: (probability) => next() < probability,
    around1: (spread) => Math.exp(spread * normal(next) - (spread * spread) / 2),
    oneOf: (choices) => pick(choices, next()),
  };
}

/** FNV-1a, 32 bits: spreads seeds that differ in one letter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value;
}

/** Box and Muller, Ann. Math. Stat. 29 (1958): one standard normal draw from two even ones. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function pick<T>(choices: readonly (readonly [T, number])[], at: number): T {
  let rest = at * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    rest -= weight;
    if (rest < 0) return choice;
  }
  const last = choices.at(-1);
  if (!last) throw new RangeError('There is nothing to choose from.');
  return last[0];
}
