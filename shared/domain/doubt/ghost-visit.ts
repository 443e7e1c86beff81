/** D8: a visit that was over before anybody could have been served. */
import { groupedBy, type LookedVisit, type Rule, SERVED_LEAST_MS } from './looked-at.ts';

/** A ghost's visit is below one part in so many of the procedure's median. */
export const GHOST_PART = 5;
/** Fewer visits of the procedure make no median. */
export const LEAST_VISITS = 20;

/** Visits whose span nobody knows are neither doubted nor counted. */
export const ghostVisit: Rule = ({ ratings, visits }) => {
  const usual = mediansOf(visits);
  return ratings
    .filter(({ procedure, servedMs }) => {
      const median = procedure === null ? undefined : usual.get(procedure);
      if (median === undefined || servedMs === null) return false;
      return servedMs < SERVED_LEAST_MS && servedMs * GHOST_PART < median;
    })
    .map(({ seq }) => seq);
};

/** How long a visit of each procedure usually takes, ms; of an even number the lower of the two in the middle. */
function mediansOf(visits: readonly LookedVisit[]): ReadonlyMap<string, number> {
  const medians = new Map<string, number>();
  for (const [procedure, group] of groupedBy(visits, (visit) => visit.procedure)) {
    const spans = group.flatMap(({ servedMs }) => servedMs ?? []).sort((a, b) => a - b);
    const median = spans[Math.floor((spans.length - 1) / 2)];
    if (median !== undefined && spans.length >= LEAST_VISITS) medians.set(procedure, median);
  }
  return medians;
}
