import { offeredOn } from '#shared/domain/beside.ts';
import { policyOn } from '#shared/domain/in-force.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Period } from '#shared/domain/period.ts';
import { publicQuarters } from '#shared/domain/public-quarters.ts';
import { askingOf } from '#shared/domain/questionnaires/asking.ts';
import type { State } from '#shared/domain/state.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';

/** The public results as they stand: what is published, and of the running quarter no more than may be shown (SPEC S6). */

/** The results now; null while there is no office. */
export function resultsNow(office: Office, store: Store): ResultsNow | null {
  const state = office.state();
  if (!state.office) return null;
  const today = dayOf(office.now(), state.office.timeZone);
  const { running, ended } = publicQuarters(state.policies, today);
  const publications = store.publications();
  return {
    running: running && runningNow(state, store, running, today),
    ended: ended && { period: ended.key, from: ended.from, to: ended.to },
    published: publishedRows(publications),
    newest: publications[0] ?? null,
  };
}

/** What is said of each published period in a list of them. */
export function publishedRows(publications: readonly Publication[]): ResultsNow['published'] {
  return publications.map(({ figures, version, publishedAt }) => {
    const { period, from, to, headline } = figures;
    return { period, version, from, to, publishedAt, headline };
  });
}

function runningNow(
  { policies }: State,
  store: Store,
  { key: period, from, to }: Period,
  today: string,
): ResultsNow['running'] {
  const policy = policyOn(policies, from);
  const { smallestGroup: step } = policy;
  const settledThrough = store.doubtRows.settled(today)?.through ?? 0;
  const { n, shown } = store.ratingsShown(from, to, step, settledThrough);
  const offered = offeredOn([askingOf(policy)]);
  return { period, from, to, n, step, shown: shown && shareOf(offered(shown)) };
}
