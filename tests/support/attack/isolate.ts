/**
 * Which few can be made out from sums over many: exact, by elimination, so that every sum and difference of whatever is
 * published is tried at once and not only those that somebody thought of.
 */

/** Of whom a published figure speaks: each answer once. */
export interface KnownSum {
  /** In which table it stands. */
  readonly name: string;
  readonly of: ReadonlySet<string>;
}

/** Answers that a combination of figures leaves alone. */
export interface Isolated {
  readonly answers: readonly string[];
}

type Row = Float64Array;

/**
 * Reckoned modulo a prime whose square a number still holds exactly. A combination of whole numbers is one modulo the prime
 * too, with nothing more in it: none can be missed so.
 */
const PRIME = 67_108_859;
/** Steps after which a search is given up as too large. */
const MOST_STEPS = 150_000;

/**
 * Looks for a combination of known sums that speaks of somebody and of fewer than k answers. There is one if and only if
 * the sums span a vector that is zero on every cell of k or more and whose other cells hold fewer than k together; a cell
 * are the answers that the same sums speak of.
 * @param alone `groups` where of one group less another nothing follows, because nobody is told how many are in both
 * @returns answers that were found left alone, null where there are none; `too-large` where it would take too long
 */
export function isolatedFrom(
  sums: readonly KnownSum[],
  k: number,
  alone: 'groups' | 'differences' = 'differences',
): Isolated | null | 'too-large' {
  const cells = cellsOf(sums).sort((a, b) => b.answers.length - a.answers.length);
  const sizes = cells.map(({ answers }) => answers.length);
  let steps = 0;
  const rows = sums.map((_, s) => Float64Array.from(cells, (cell) => (cell.in.has(s) ? 1 : 0)));
  return search(independent(rows), 0, 0);

  /** Each cell is zero, which takes one dimension, or it is one of the few. */
  function search(
    basis: readonly Row[],
    from: number,
    few: number,
  ): ReturnType<typeof isolatedFrom> {
    steps += 1;
    if (steps > MOST_STEPS) return 'too-large';
    const [one] = basis;
    if (!one) return null;
    const cell = nextCell(basis, from);
    if (cell === null) {
      const left = leftIn(beginningWithOne(one));
      return (basis.length > 1 && alone !== 'groups') || tells(left, alone)
        ? { answers: left.map(({ answer }) => answer) }
        : null;
    }
    const size = sizes[cell] ?? k;
    const without = search(zeroAt(basis, cell), cell + 1, few);
    if (without !== null || few + size >= k) return without;
    return search(basis, cell + 1, few + size);
  }

  function nextCell(basis: readonly Row[], from: number): number | null {
    for (let cell = from; cell < cells.length; cell += 1) {
      if (basis.some((row) => row[cell] !== 0)) return cell;
    }
    return null;
  }

  function leftIn(row: Row): readonly Left[] {
    return cells.flatMap((cell, c) => {
      const times = row[c] ?? 0;
      const signed = times > PRIME / 2 ? times - PRIME : times;
      return signed === 0 ? [] : cell.answers.map((answer) => ({ answer, times: signed }));
    });
  }
}

/** The same combination, so often that its first cell is taken once. */
function beginningWithOne(row: Row): Row {
  const inverse = power(BigInt(row.find((value) => value !== 0) ?? 1), BigInt(PRIME - 2));
  return row.map((value) => Number((BigInt(value) * inverse) % BigInt(PRIME)));
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((base * base) % BigInt(PRIME), exponent / 2n);
  return exponent % 2n === 0n ? half : (half * base) % BigInt(PRIME);
}

/** An answer that a combination leaves, and how often; by its own level, which stands behind its name. */
interface Left {
  readonly answer: string;
  readonly times: number;
}

/**
 * Whether what is left tells what some few said. Of one group it does. Of one group less another it does where no other
 * answers of the first would give the same difference: as many as it has say just those levels.
 */
function tells(left: readonly Left[], alone: 'groups' | 'differences'): boolean {
  const [one] = left;
  if (!one) return false;
  const size = Math.abs(one.times);
  if (alone === 'groups') return left.every(({ times }) => times === one.times);
  if (left.some(({ times }) => Math.abs(times) !== size)) return true;
  const byLevel = new Map<string, number>();
  for (const { answer, times } of left) {
    const [, level = ''] = answer.split(' ');
    byLevel.set(level, (byLevel.get(level) ?? 0) + Math.sign(times));
  }
  return [1, -1].some((sign) => {
    const group = left.filter(({ times }) => Math.sign(times) === sign).length;
    const known = [...byLevel.values()].reduce((sum, n) => sum + Math.max(sign * n, 0), 0);
    return group > 0 && known === group;
  });
}

/**
 * The same among sums and differences of two and of three sums alone: what a patient attacker would try by hand where
 * there are too many sums for all combinations.
 */
export function isolatedByThree(sums: readonly KnownSum[], k: number): Isolated | null {
  const cells = cellsOf(sums);
  const rows = sums.map((_, s) => Int8Array.from(cells, (cell) => (cell.in.has(s) ? 1 : 0)));
  for (const [i, one] of rows.entries()) {
    for (let j = i + 1; j < rows.length; j += 1) {
      // The last is left out once: two sums alone.
      for (let l = j + 1; l <= rows.length; l += 1) {
        for (const signs of rows[l] ? THREE_SIGNS : TWO_SIGNS) {
          const found = fewIn(one, rows[j], rows[l], signs);
          if (found) return found;
        }
      }
    }
  }
  return null;

  function fewIn(
    one: Int8Array,
    other: Int8Array | undefined,
    third: Int8Array | undefined,
    [b, c]: readonly [number, number],
  ): Isolated | null {
    let size = 0;
    const left: Left[] = [];
    for (const [at, cell] of cells.entries()) {
      const times = (one[at] ?? 0) + b * (other?.[at] ?? 0) + c * (third?.[at] ?? 0);
      if (times === 0) continue;
      size += cell.answers.length;
      if (size >= k) return null;
      left.push(...cell.answers.map((answer) => ({ answer, times })));
    }
    return tells(left, 'differences') ? { answers: left.map(({ answer }) => answer) } : null;
  }
}

const TWO_SIGNS = [[-1, 0]] as const;
const THREE_SIGNS = [
  [-1, -1],
  [-1, 1],
  [1, -1],
] as const;

/** Answers told apart by no sum. */
function cellsOf(sums: readonly KnownSum[]) {
  const sumsOf = new Map<string, number[]>();
  for (const [s, { of }] of sums.entries()) {
    for (const answer of of) {
      const known = sumsOf.get(answer);
      if (known) known.push(s);
      else sumsOf.set(answer, [s]);
    }
  }
  const cells = new Map<string, { readonly in: ReadonlySet<number>; readonly answers: string[] }>();
  for (const [answer, list] of sumsOf) {
    const key = list.join();
    const cell = cells.get(key);
    if (cell) cell.answers.push(answer);
    else cells.set(key, { in: new Set(list), answers: [answer] });
  }
  return [...cells.values()];
}

/** As few rows as span the same: what is published often follows from what else is. */
function independent(rows: readonly Row[]): readonly Row[] {
  const found: Row[] = [];
  let rest = rows;
  for (let [row] = rest; row; [row] = rest) {
    found.push(row);
    rest = zeroAt(
      rest,
      row.findIndex((value) => value !== 0),
    );
  }
  return found;
}

/** What the rows span that is zero in a cell. */
function zeroAt(basis: readonly Row[], cell: number): readonly Row[] {
  const row = basis.find((one) => one[cell] !== 0);
  if (!row) return basis;
  const others: Row[] = [];
  for (const other of basis) {
    if (other === row) continue;
    const less = minus(other, row, cell);
    if (less.some((value) => value !== 0)) others.push(less);
  }
  return others;
}

/** A row less as much of another as makes it zero in a cell. */
function minus(row: Row, other: Row, cell: number): Row {
  const [mine, theirs] = [row[cell] ?? 0, other[cell] ?? 0];
  if (mine === 0) return row;
  return row.map((one, c) => {
    const value = (((one * theirs) % PRIME) - (((other[c] ?? 0) * mine) % PRIME)) % PRIME;
    return value < 0 ? value + PRIME : value;
  });
}
