import { parsePeriod } from '#shared/domain/period.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { addDays } from '#shared/domain/time.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** Days after a quarter's last one on which its ratings can be settled: the next day's look, a week later (SPEC D1). */
const SETTLED_AFTER_DAYS = 8;

/** From which day on a quarter's counters and comments are told at the earliest (SPEC S7), in words; null for other periods. */
export function toldFrom({ period, to }: Pick<UnpublishedFigures, 'period' | 'to'>): string | null {
  if (parsePeriod(period)?.kind !== 'quarter') return null;
  return words.value.lead.toldFrom(formatDay(addDays(to, SETTLED_AFTER_DAYS), language.value));
}
