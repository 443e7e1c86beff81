import type { Figures } from '#shared/domain/publication.ts';
import { FIELD_OF, nameOf, type SimpleRating } from './simple-ratings.ts';

/** What somebody knows who keeps every published table: whose answers a figure sums up, and what one figure less another leaves. */

/** Who is counted in each figure by field and procedure: a bit for each of everybody. */
export function groupsIn(
  { byField }: Figures,
  counted: readonly SimpleRating[],
  everybody: readonly SimpleRating[],
): readonly bigint[] {
  const among = (isIn: (one: SimpleRating) => boolean) =>
    everybody.reduce(
      (bits, one, i) =>
        i < counted.length && !one.isFlagged && isIn(one) ? bits | (1n << BigInt(i)) : bits,
      0n,
    );
  const fields = byField.map(({ key }) => key);
  return [
    among(() => true),
    ...byField.flatMap((field) => {
      const inField = (one: SimpleRating) => isAt(field.key, fields, FIELD_OF[one.procedure]!);
      const names = field.procedures.map(({ key }) => key);
      return [
        among(inField),
        ...field.procedures.map(({ key }) =>
          among((one) => inField(one) && isAt(key, names, nameOf(one.procedure))),
        ),
      ];
    }),
  ];
}

/** In the row of that name, or in the merged one where no row bears the name. */
function isAt(row: string, rows: readonly string[], name: string): boolean {
  return row === 'other' ? !rows.includes(name) : row === name;
}

/** All groups whose figures follow by taking one known group from another that holds it whole, again and again. */
export function reachable(groups: readonly bigint[]): readonly bigint[] {
  const known = new Set(groups);
  const queue = [...known];
  while (queue.length > 0 && known.size < 2000) {
    const one = queue.pop()!;
    for (const other of known) {
      for (const [small, large] of [
        [one, other],
        [other, one],
      ] as const) {
        const rest = large & ~small;
        if ((small & ~large) !== 0n || known.has(rest)) continue;
        known.add(rest);
        queue.push(rest);
      }
    }
  }
  return [...known];
}

/** How many are in it. */
export function sizeOf(group: bigint): number {
  return group.toString(2).replaceAll('0', '').length;
}
