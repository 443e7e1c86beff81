import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import type { Logger } from '../logger.ts';
import type { Check } from '../store/checks.ts';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/trouble.ts';
import type { MemoryHealth } from './memory-health.ts';
import type { Office } from './office.ts';
import type { Verifying } from './verify-beside.ts';

/** The whole memory is checked once a night; where the machine was off at night, soon after its start (SPEC X3). */

export interface NightCheck {
  /** The newest check; null before the first. */
  newest(): Check | null;
  close(): Promise<void>;
}

export interface NightCheckParts {
  readonly office: Pick<Office, 'now' | 'state'>;
  readonly store: Pick<Store, 'checks' | 'transaction'>;
  readonly health: Pick<MemoryHealth, 'checked'>;
  readonly logger: Pick<Logger, 'error' | 'info'>;
  readonly verify: () => Verifying;
}

/** 02:30 in the office, ms after its midnight: nobody waits, and the day has been opened. */
const HOUR_MS = 2.5 * 3_600_000;
/** How often it is looked whether a check is due, and so how soon after a start at least, ms. */
const LOOK_MS = 5 * 60_000;
/** After a check that failed of itself the next is tried so much later, ms. */
const TRY_AGAIN_MS = 3_600_000;

/** Watches for the hour. */
export function watchNightCheck(parts: NightCheckParts): NightCheck {
  const { office, store, health, logger, verify } = parts;
  let newest = store.checks.newest();
  /** Whoever was told of problems has put something right before this start. */
  let isInDoubt = (newest?.count ?? 0) > 0;
  let running: Verifying | null = null;
  let notBefore = 0;
  if (newest) health.checked(newest.count);
  const timer = setInterval(look, LOOK_MS);
  timer.unref();

  function look(): void {
    const at = office.now();
    if (running || at < notBefore || !isDue(at)) return;
    running = verify();
    running.done
      .then((found) => {
        if (found) note({ at, ...found });
      })
      .catch((error: unknown) => {
        notBefore = at + TRY_AGAIN_MS;
        if (!(error instanceof StoreTrouble)) logger.error({ err: error }, FAILED);
      })
      .finally(() => void (running = null));
  }

  function isDue(at: number): boolean {
    const zone = office.state().office?.timeZone;
    if (!zone) return false;
    const today = dayOf(at, zone);
    const hourOf = (day: string) => startOfDay(day, zone) + HOUR_MS;
    const due = at < hourOf(today) ? hourOf(addDays(today, -1)) : hourOf(today);
    // One of the future was written by a clock that was wrong.
    return isInDoubt || newest === null || newest.at < due || newest.at > at;
  }

  function note(check: Check): void {
    newest = check;
    isInDoubt = false;
    health.checked(check.count);
    const { seq, tookMs, count, problems } = check;
    if (count > 0) logger.error({ seq, count, problems }, UNSOUND);
    else logger.info({ seq, tookMs }, 'The whole memory was checked: all of it holds.');
    store.transaction(() => store.checks.add(check));
  }

  return {
    newest: () => newest,
    async close() {
      clearInterval(timer);
      await running?.stop();
    },
  };
}

const FAILED = 'The memory could not be checked; it is tried again later.';
const UNSOUND =
  'The check of the whole memory has found what does not hold. `npm run cli -- verify` names it; `rebuild` puts tables right, `restore FILE` brings a backup back.';
