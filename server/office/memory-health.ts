import type { MemoryStatus } from '#shared/protocol/health.ts';
import type { Logger } from '../logger.ts';
import { type Trouble, troubleOf } from '../store/trouble.ts';

/** How the office's memory is doing: each outage is logged when it begins and when it is over, not with every command it costs (SPEC X4). */

export interface MemoryHealth {
  /** What an error of the store comes of; null when it is none of the disk's. */
  failed(error: unknown): Trouble | null;
  /** Something was written to the disk. */
  wrote(): void;
  /** A full check has found so many problems; the newest word counts. */
  checked(problems: number): void;
  status(): MemoryStatus;
}

/** How long after the last failure it is looked whether there is room again, and how often from then on, ms. */
const LOOK_AGAIN_MS = 5000;

/**
 * Begins well.
 * @param hasRoom tried where only a trial can tell
 * @param steady ms, by a clock that nobody can set
 */
export function watchMemory(
  logger: Pick<Logger, 'error' | 'info'>,
  hasRoom: () => boolean,
  steady: () => number,
): MemoryHealth {
  let isFull = false;
  /** A page once seen damaged stays so until another file is put in its place. */
  let isDamaged = false;
  let isUnsound = false;
  let lookedAt = 0;

  function failed(error: unknown): Trouble | null {
    const trouble = troubleOf(error, hasRoom);
    if (trouble === 'no-room') {
      lookedAt = steady();
      if (!isFull) logger.error({ err: error }, NO_ROOM);
      isFull = true;
    }
    if (trouble === 'damaged') {
      if (!isDamaged) logger.error({ err: error }, DAMAGED);
      isDamaged = true;
    }
    return trouble;
  }

  function wrote(): void {
    if (isFull) logger.info('There is room on the disk again; the office writes.');
    isFull = false;
  }

  /** While nobody asks for anything to be written, a trial tells whether it could be. */
  function look(): void {
    if (!isFull || steady() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = steady();
    if (hasRoom()) wrote();
  }

  return {
    failed,
    wrote,
    checked: (problems) => void (isUnsound = problems > 0),
    status() {
      look();
      if (isDamaged || isUnsound) return 'damaged';
      return isFull ? 'no-room' : 'ok';
    },
  };
}

const NO_ROOM =
  'There is no room on the disk: nothing can be written down until there is. Screens go on showing what is known.';
const DAMAGED =
  'The memory is damaged. Stop the office, look with `npm run cli -- verify`, and restore the newest backup: `npm run cli -- restore FILE`.';
