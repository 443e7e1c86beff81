import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Actor, CONSOLE } from '#shared/domain/access.ts';

/** How much one sender may say and how often one may knock, over HTTP and lines together (SPEC A13). */

/** Who knocks: a browser that the office knows (SPEC A12), by the hash of its cookie, or else an address. */
export type KnocksFrom = { readonly browser: string } | { readonly address: string };

/** Seconds: null when it may pass, else after how many it may be tried again. */
export interface PaceOfSenders {
  /** Counts commands of one sender; a citizen's phone has few to say. The office's own console is not held back: it sits at the machine itself. */
  commands(by: Actor, count: number): Promise<number | null>;
  /** Counts one look of a phone at its own ticket: as often as a device may speak. */
  lookAtTicket(by: Actor): Promise<number | null>;
  /** Counts one look-up of a number by a tablet at the exit: slow enough that nobody walks through all of them there. */
  lookUp(by: Actor): Promise<number | null>;
  /** Counts one look-up of a piece of feedback by its code (SPEC Y7). */
  lookUpFeedback(address: string): Promise<number | null>;
  /** Counts one knock of somebody without a token. @param door each is counted apart: none can be shut by knocking at another */
  knock(door: string, from: KnocksFrom): Promise<number | null>;
  /** Counts one line that an address opens, before anybody knows whether it has a token. */
  line(address: string): Promise<number | null>;
  /** It has one: the line is given back, and costs the address nothing. */
  lineIsKnown(address: string): Promise<void>;
}

/**
 * What is not spent at once is spent over so many seconds: 1,000 commands in them are 200 a second, and 1,000 at once.
 */
const WITHIN_SECONDS = 5;
const KNOCKS_PER_SECOND = 20;
/** People come to the exit one after the other, and mistype; the numbers of a day would take an hour and more. */
const LOOK_UPS = { points: 12, duration: 60 };
/** Behind a proxy all of the public is one address; 40 random bits are not found by trying at this pace. */
const FEEDBACK_LOOK_UPS = { points: 60, duration: 60 };
/** A rating, its changes and some feedback are a dozen; what else a ticket's holder might send would only fill the journal (SPEC A13). */
const OF_A_PHONE = { points: 60, duration: 86_400 };
/** 500 at once: behind a proxy a whole hall comes back from one address when the office starts again. */
const LINES_PER_SECOND = 100;
/** Addresses share so many counts at each door: however many knock, no more is kept in memory. */
const COUNTS = 4096;

/** Opens the counts, which live in memory alone. @param commandsPerSecond of one sender */
export function openPaceOfSenders(commandsPerSecond: number): PaceOfSenders {
  const bySender = limiter(commandsPerSecond);
  const knocks = limiter(KNOCKS_PER_SECOND);
  const lines = limiter(LINES_PER_SECOND);
  const lookUps = new RateLimiterMemory(LOOK_UPS);
  const feedbackLookUps = new RateLimiterMemory(FEEDBACK_LOOK_UPS);
  const looks = limiter(commandsPerSecond);
  const ofPhones = new RateLimiterMemory(OF_A_PHONE);
  // Nobody can work out whose count an address shares.
  const salt = randomBytes(16);
  const countOf = (address: string) =>
    createHash('sha256').update(salt).update(address).digest().readUInt32BE() % COUNTS;

  return {
    commands(by, count) {
      if (by.id === CONSOLE.id) return Promise.resolve(null);
      return spend(by.role === 'citizen' ? ofPhones : bySender, by.id, count);
    },
    lookAtTicket: (by) => spend(looks, by.id, 1),
    lookUp: (by) => spend(lookUps, by.id, 1),
    lookUpFeedback: (address) => spend(feedbackLookUps, String(countOf(address)), 1),
    // Known browsers are few, and share their counts with nobody.
    knock: (door, from) =>
      spend(knocks, `${door} ${'browser' in from ? from.browser : countOf(from.address)}`, 1),
    line: (address) => spend(lines, String(countOf(address)), 1),
    async lineIsKnown(address) {
      await lines.reward(String(countOf(address)), 1);
    },
  };
}

function limiter(perSecond: number): RateLimiterMemory {
  return new RateLimiterMemory({ points: perSecond * WITHIN_SECONDS, duration: WITHIN_SECONDS });
}

async function spend(
  counts: RateLimiterMemory,
  key: string,
  points: number,
): Promise<number | null> {
  try {
    await counts.consume(key, points);
    return null;
  } catch (spent) {
    // The limiter says no by rejecting; anything else is a fault.
    if (!(spent instanceof RateLimiterRes)) throw spent;
    return Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  }
}
