import { quarterBefore, quarterOf } from '#shared/domain/period.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { Logger } from '../logger.ts';
import { USUAL_PER_DAY, writePast } from '../simulate/write-past.ts';
import type { Store } from '../store/store.ts';
import { configure, sayAtConsole } from './configure.ts';

/** The demonstration's past: from the first day of the quarter before this one to yesterday, that quarter published. */

/** Makes the same past on every machine whose calendar shows the same day. */
const SEED = 20_260_701;
const TEN_MINUTES_MS = 600_000;

/** Puts the file in force just before the past begins, writes the past, and publishes its quarter. */
export async function writeDemonstrationPast(
  store: Store,
  file: OfficeFile,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const today = dayOf(clock(), file.timeZone);
  const quarter = quarterBefore(quarterOf(today, file.publicCalendar));
  const before = startOfDay(quarter.from, file.timeZone) - TEN_MINUTES_MS;
  await configure(store, file, () => before, logger);
  const past = writePast({
    store,
    from: quarter.from,
    to: addDays(today, -1),
    today,
    perDay: USUAL_PER_DAY,
    seed: SEED,
  });
  if (!past.ok) throw new Error(`The demonstration's past was not written: ${past.reason}.`);

  const wish = { type: 'publish-period', period: quarter.key } as const;
  const refusal = await sayAtConsole(store, clock, logger, wish);
  if (refusal) throw new Error(`The demonstration's quarter was not published: ${refusal}.`);
}
