import { parsePeriod } from '#shared/domain/period.ts';
import { periodName } from '#shared/ui/results/period-name.ts';

/** How a period is called over its findings. */
export function periodTitle(key: string): string {
  const period = parsePeriod(key);
  return period ? periodName(key, period) : key;
}
