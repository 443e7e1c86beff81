import { randomUUID } from 'node:crypto';
import { type Actor, CONSOLE, mayCommand } from '#shared/domain/access.ts';
import type { Command, CommandOf } from '#shared/domain/commands.ts';
import { refusedUndrafted } from '#shared/domain/decide-publication.ts';
import type { Given } from '#shared/domain/decision.ts';
import { type Period, parsePeriod } from '#shared/domain/period.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { NotWritten } from './not-written.ts';
import type { Reader } from './readings.ts';

/**
 * What is read before it is written: a look for doubts, and the figures of a publication (SPEC D1, P5). Both are read beside
 * the writer as of some event, and written only where nothing has come since that would change them; else they are read anew.
 */

/** What was read for a command. */
export interface Prepared {
  readonly draft: Given['draft'];
  /** Inside the transaction: whether it may be written still. @param at office time, ms */
  holds(state: State, at: number): boolean;
}

export interface PreparingParts {
  readonly store: Store;
  readonly reader: Reader;
  readonly logger: Pick<Logger, 'error'>;
  readonly state: () => State;
  readonly now: () => number;
  /** Queues a command; null where what was prepared held no more. @throws NotWritten */
  readonly write: (
    by: Actor,
    command: Command,
    prepared: Prepared | null,
  ) => Promise<Answer | null>;
}

export interface Preparing {
  /** As `Office.command`. */
  publish(by: Actor, asked: CommandOf<'publish-period'>): Promise<Answer>;
  /** As `Office.lookOnce`. */
  lookOnce(): Promise<void>;
}

/** Ratings of a quarter that is over come rarely; what was read is overtaken so often only where many come at once. */
const MOST_TRIES = 5;

/** The office's day at an instant; it never comes again. Null where no office was configured. */
export function dayAt({ office, day }: Pick<State, 'office' | 'day'>, at: number): string | null {
  if (!office) return null;
  const today = dayOf(at, office.timeZone);
  return today > day ? today : day;
}

/** Prepares for one office. */
export function preparing({ store, reader, logger, state, now, write }: PreparingParts): Preparing {
  /** Answered before, or refused whatever the figures are: neither looks for doubts, nor reads a quarter. */
  function needsNoDraft(
    before: State,
    at: number,
    by: Actor,
    asked: CommandOf<'publish-period'>,
  ): boolean {
    const day = dayAt(before, at);
    if (day === null || !mayCommand(by, asked)) return true;
    if (store.answered(by.id, asked.id)) return true;
    return refusedUndrafted({ policies: before.policies, day }, asked.period) !== null;
  }

  /** The publication before, whatever came of it. */
  let before: Promise<unknown> = Promise.resolve();

  /** One at a time: each reads a whole quarter. */
  function publish(by: Actor, asked: CommandOf<'publish-period'>): Promise<Answer> {
    const published = before.then(() => publishNext(by, asked));
    before = published.catch(() => null);
    return published;
  }

  async function publishNext(by: Actor, asked: CommandOf<'publish-period'>): Promise<Answer> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const period = parsePeriod(asked.period);
      const isUndrafted = (before: State, at: number) => needsNoDraft(before, at, by, asked);
      const prepared =
        !period || isUndrafted(state(), now())
          ? { draft: null, holds: isUndrafted }
          : await draftOf(period);
      // It was logged.
      if (!prepared) return { id: asked.id, outcome: 'refused', reason: 'fault' };
      const answer = await write(by, asked, prepared);
      if (answer) return answer;
    }
    return { id: asked.id, outcome: 'refused', reason: 'still-arriving' };
  }

  /** Null where it could not be read, which is logged. */
  async function draftOf(period: Period): Promise<Prepared | null> {
    const { from, to } = period;
    try {
      await look();
      const { draft, packed } = await reader.read('draft', { period });
      if (draft.leaves) store.readyLeaves.keep({ hash: draft.leaves.hash, packed });
      const holds = () =>
        !store.since.hasArrivedIn(from, to) && !store.since.hasChanged(from, to, draft.journalSeq);
      return { draft, holds };
    } catch (error) {
      if (error instanceof StoreTrouble || error instanceof NotWritten) throw error;
      logger.error({ err: error }, 'The figures of a publication could not be read.');
      return null;
    }
  }

  /** Looks where a rating has arrived since the look before. */
  async function look(): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const day = dayAt(state(), now());
      if (day === null || !store.since.hasArrived()) return;
      const found = await reader.read('look', { day });
      if (!found) return;
      const { wish, after } = found;
      const holds = (before: State, at: number) =>
        dayAt(before, at) === day && (store.doubtRows.lastLook()?.through ?? null) === after;
      const command = { id: randomUUID(), at: now(), ...wish };
      if (await write(CONSOLE, command, { draft: null, holds })) return;
    }
    throw new Error('Another look for doubts came in between again and again.');
  }

  async function lookOnce(): Promise<void> {
    const day = dayAt(state(), now());
    if (store.doubtRows.lastLook()?.day !== day) await look();
  }

  return { publish, lookOnce };
}
