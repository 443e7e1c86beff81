import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import type { Store } from '../../../server/store/store.ts';
import type { Body, Forgery } from './forger.ts';
import { QUARTER } from './rated-quarter.ts';

/** A publication that a forger writes, and what an honest one would say. */

/** What the journal gives for the quarter. */
export function figuresNow(store: Store) {
  const period = parsePeriod(QUARTER)!;
  const counts = store.periodCounts(period.from, period.to);
  return figuresOf(figuresBase(store.stateAt(), period.from), period, counts);
}

/** What becomes of each publication. */
export function publicationWith(changes: object): Forgery['change'] {
  return (type, body) =>
    type === 'period-published'
      ? { type, body: { ...body, publication: { ...(body['publication'] as Body), ...changes } } }
      : null;
}
