/** D6: one phone that rates again and again. Two in a week may be one family's errands. */
import { groupedBy, inOrderGiven, type Rule, whenGiven } from './looked-at.ts';

/** So many ratings of one phone are doubted. */
export const PHONE_RATINGS = 3;
/** From the first of them to the last, ms: seven days. */
export const PHONE_WITHIN_MS = 7 * 86_400_000;

export const samePhone: Rule = ({ ratings }) => {
  const flagged: number[] = [];
  for (const group of groupedBy(ratings, ({ phone }) => phone).values()) {
    const given = inOrderGiven(group);
    given.forEach((first, i) => {
      const last = given[i + PHONE_RATINGS - 1];
      if (!last || whenGiven(last) - whenGiven(first) > PHONE_WITHIN_MS) return;
      flagged.push(...given.slice(i, i + PHONE_RATINGS).map(({ seq }) => seq));
    });
  }
  return flagged;
};
