import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Actor, CONSOLE } from '#shared/domain/access.ts';

/** How much one sender may say and one address may knock, over HTTP and lines together (SPEC A13). */

/** Both answer null when it may pass, else the seconds after which it may be tried again. */
export interface PaceOfSenders {
  /** Counts commands of one sender. The office's own console is not held back: it sits at the machine itself. */
  commands(by: Actor, count: number): Promise<number | null>;
  /** Counts one knock of an address that has no token. */
  knock(address: string): Promise<number | null>;
}

/**
 * What is not spent at once is spent over so many seconds: 1,000 commands in them are 200 a second, and 1,000 at once.
 */
const WITHIN_SECONDS = 5;
const KNOCKS_PER_SECOND = 20;
/** Addresses share so many counts: however many knock, no more is kept in memory. */
const COUNTS = 4096;

/** Opens the counts, which live in memory alone. @param commandsPerSecond of one sender */
export function openPaceOfSenders(commandsPerSecond: number): PaceOfSenders {
  const duration = WITHIN_SECONDS;
  const bySender = new RateLimiterMemory({ points: commandsPerSecond * duration, duration });
  const byAddress = new RateLimiterMemory({ points: KNOCKS_PER_SECOND * duration, duration });
  // Nobody can work out whose count an address shares.
  const salt = randomBytes(16);
  const countOf = (address: string) =>
    createHash('sha256').update(salt).update(address).digest().readUInt32BE() % COUNTS;

  return {
    commands: (by, count) =>
      by.id === CONSOLE.id ? Promise.resolve(null) : spend(bySender, by.id, count),
    knock: (address) => spend(byAddress, countOf(address), 1),
  };
}

async function spend(
  limiter: RateLimiterMemory,
  key: string | number,
  points: number,
): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (spent) {
    // The limiter says no by rejecting; anything else is a fault.
    if (!(spent instanceof RateLimiterRes)) throw spent;
    return Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  }
}
