import { randomUUID } from 'node:crypto';
import { CONSOLE } from '#shared/domain/access.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import type { Logger } from '../logger.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { NotWritten, type Office } from './office.ts';

/** Midnight in the office's time zone: the day is opened then, so that no screen shows yesterday's queue, what was rated is looked at for doubts, and the memory tidied. */

/** Longest wait before the clock is looked at again, ms: a machine may sleep, or its clock be set. */
const LOOK_AGAIN_MS = 60_000;

export interface DayTurn {
  /** Opens the office's day unless it is open already, and tidies once on each. */
  turn(): Promise<void>;
  close(): void;
}

/**
 * Watches for midnight. Call `turn` once at the start. On a full disk the next look tries again (SPEC X4).
 * @param doubts what a look for doubts finds on a day; null where there is nothing to look at, or it has been looked at (SPEC D1)
 * @param tidy forgets what need not be kept any longer
 */
export function watchDayTurn(
  office: Office,
  clock: () => number,
  logger: Logger,
  doubts: (day: string) => Omit<CommandOf<'flag-ratings'>, 'id' | 'at'> | null,
  tidy: () => void,
): DayTurn {
  let timer: NodeJS.Timeout | null = null;
  let tidied = '';

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
    const found = doubts(today);
    if (found) await office.command(CONSOLE, { id: randomUUID(), at: office.now(), ...found });
    tidy();
    tidied = today;
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
