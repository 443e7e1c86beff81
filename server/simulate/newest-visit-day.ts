import { addDays } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';

/** No office of this service is older. */
const FIRST_DAY = '2020-01-01';

/**
 * The newest day with visits; null when there is none. Found by halving, as the memory counts whole spans.
 * @param today the office's day; nothing is later
 */
export function newestVisitDay(store: Pick<Store, 'periodCounts'>, today: string): string | null {
  const visitsSince = (day: string) =>
    store.periodCounts(day, today).procedures.some((one) => one.tickets > 0);
  if (!visitsSince(FIRST_DAY)) return null;
  let lasting = 0;
  let over = (Date.parse(today) - Date.parse(FIRST_DAY)) / 86_400_000 + 1;
  while (over - lasting > 1) {
    const middle = Math.floor((lasting + over) / 2);
    if (visitsSince(addDays(FIRST_DAY, middle))) lasting = middle;
    else over = middle;
  }
  return addDays(FIRST_DAY, lasting);
}
