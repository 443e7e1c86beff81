import { randomUUID } from 'node:crypto';
import { CONSOLE } from '#shared/domain/access.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import type { Logger } from '../logger.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { NotWritten } from './not-written.ts';
import type { Office } from './office.ts';

/** Midnight in the office's time zone: the day is opened then, so that no screen shows yesterday's queue, what was rated is looked at for doubts, and the memory tidied. */

/** Longest wait before the clock is looked at again, ms: a machine may sleep, or its clock be set. */
const LOOK_AGAIN_MS = 60_000;
/** After a look for doubts that failed of itself the next is tried so much later, ms. */
const TRY_AGAIN_MS = 3_600_000;

export interface DayTurn {
  /** Opens the office's day unless it is open already, and tidies once on each. */
  turn(): Promise<void>;
  close(): void;
}

/**
 * Watches for midnight. Call `turn` once at the start. On a full disk the next look tries again (SPEC X4).
 * @param look looks for doubts, unless it has been looked for on this day (SPEC D1); where it fails it is tried again later
 * @param tidy forgets what need not be kept any longer
 */
export function watchDayTurn(
  office: Office,
  clock: () => number,
  logger: Logger,
  look: () => Promise<void>,
  tidy: () => void,
): DayTurn {
  let timer: NodeJS.Timeout | null = null;
  let tidied = '';
  let lookFrom = 0;

  async function turn(): Promise<void> {
    try {
      await turnNow();
    } catch (error) {
      // Logged where it was met, once for all that it costs.
      if (error instanceof StoreTrouble) return;
      if (error instanceof NotWritten && error.reason === 'no-room') return;
      throw error;
    }
  }

  async function turnNow(): Promise<void> {
    const { office: file, day } = office.state();
    const at = office.now();
    if (!file) return;
    const today = dayOf(at, file.timeZone);
    if (today > day) await office.command(CONSOLE, { id: randomUUID(), at, type: 'open-day' });
    // A device's command may have opened the day before this look at the clock.
    if (today === tidied) return;
    if (at >= lookFrom) await lookNow(at);
    if (at < lookFrom) return;
    tidy();
    tidied = today;
  }

  async function lookNow(at: number): Promise<void> {
    try {
      await look();
    } catch (error) {
      if (error instanceof StoreTrouble || error instanceof NotWritten) throw error;
      lookFrom = at + TRY_AGAIN_MS;
      logger.error({ err: error }, 'The ratings could not be looked at; it is tried again later.');
    }
  }

  function wait(): void {
    timer = setTimeout(() => {
      turn()
        .catch((error: unknown) => logger.error({ err: error }, 'The day could not be turned.'))
        .finally(() => {
          if (timer) wait();
        });
    }, untilNextLook());
    timer.unref();
  }

  function untilNextLook(): number {
    const zone = office.state().office?.timeZone;
    if (!zone) return LOOK_AGAIN_MS;
    const at = clock();
    const midnight = startOfDay(addDays(dayOf(at, zone), 1), zone);
    return Math.min(LOOK_AGAIN_MS, Math.max(0, midnight - at));
  }

  wait();
  return {
    turn,
    close: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
