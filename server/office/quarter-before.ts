import type { Figures } from '#shared/domain/publication.ts';
import type { ComparedPeriod } from '#shared/protocol/results.ts';
import type { Store } from '../store/store.ts';

/** The quarter that was published last of those that ended before a period begins, as it stands now; null when there is none. */
export function quarterBefore(
  published: readonly Pick<Figures, 'period' | 'to'>[],
  { from: begins }: Pick<Figures, 'from'>,
  store: Pick<Store, 'publication'>,
): ComparedPeriod | null {
  const [found] = published
    .filter(({ to }) => to < begins)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const publication = found && store.publication(found.period);
  if (!publication) return null;
  const { period, from, to, headline } = publication.figures;
  return { period, from, to, headline };
}
