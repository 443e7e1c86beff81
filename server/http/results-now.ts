import { policyOn } from '#shared/domain/in-force.ts';
import { quarterOf } from '#shared/domain/period.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';

/** The public results as they stand: what is published, and of the running quarter no more than may be shown (SPEC S6). */

/** The results now; null while there is no office. */
export function resultsNow(office: Office, store: Store): ResultsNow | null {
  const { office: file, policies } = office.state();
  if (!file) return null;
  const today = dayOf(office.now(), file.timeZone);
  const { publicCalendar, smallestGroup } = policyOn(policies, today);
  const quarter = quarterOf(today, publicCalendar);
  const { n, shown } = store.ratingsShown(quarter.from, quarter.to, smallestGroup);
  const publications = store.publications();
  return {
    running: {
      period: quarter.key,
      from: quarter.from,
      to: quarter.to,
      n,
      step: smallestGroup,
      shown: shown && shareOf(shown),
    },
    published: publications.map(({ figures: { period, from, to }, version, publishedAt }) => ({
      period,
      version,
      from,
      to,
      publishedAt,
    })),
    newest: publications[0] ?? null,
  };
}
