import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Recorded } from '#shared/domain/events.ts';
import type { State } from '#shared/domain/state.ts';
import type { Answer, JournalNow } from '#shared/protocol/messages.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { refOf, sealText } from '../store/texts.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { lookUp } from './look-up.ts';
import { type Handled, handleCommand } from './handle-command.ts';
import { freeTextsOf, payloadHash } from './payload-hash.ts';
import { NotWritten } from './not-written.ts';
import { type Prepared, preparing } from './prepare.ts';
import { type Reader, readHere } from './readings.ts';

/** The one writer: commands queue, and each turn of the event loop writes what has come in one transaction. */

export interface Office {
  /**
   * Answers a command once its events are on disk. An answer of its own is also `fault` (this command failed
   * alone) or `too-many`. @throws NotWritten when the whole transaction failed: nothing has changed
   */
  command(actor: Actor, command: Command): Promise<Answer>;
  /** Looks for doubts, unless it has on this day of the office (SPEC D1). @throws what the reader throws, and NotWritten */
  lookOnce(): Promise<void>;
  /** The state after the newest transaction on disk. */
  state(): State;
  /** What lines are told of the journal (SPEC O7). */
  journal(): JournalNow;
  /** Office time, ms: never before the newest event. */
  now(): number;
  /** Writes what still waits; every later command throws NotWritten. */
  close(): void;
}

/** What one transaction changed. */
export interface Change {
  readonly state: State;
  readonly events: readonly Recorded[];
}

export interface OfficeParts {
  readonly store: Store;
  readonly clock: () => number;
  readonly logger: Logger;
  /** Told after the answers are on their way; it must not throw. */
  readonly onChange: (change: Change) => void;
  /** Reads what goes back many days; left out: it is read in this thread. */
  readonly reader?: Reader;
}

/** Commands of one transaction: keeps a single one, and so the event loop's turn, short. */
const MOST_AT_ONCE = 64;
/** Commands that may wait; more mean a sender gone wild, and are turned away. */
const MOST_WAITING = 4096;

interface Job {
  readonly actor: Actor;
  readonly command: Command;
  readonly payloadHash: string;
  readonly prepared: Prepared | null;
  /** Null: what was prepared holds no more, and nothing is written. */
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

type Settled = Omit<Handled, 'answer'> & { readonly answer: Answer | null };

/** Starts the office on its memory. @throws what the store throws when the journal cannot be read */
export function startOffice(parts: OfficeParts): Office {
  const { store, clock, logger, onChange, reader = readHere(store) } = parts;
  let state = store.stateAt();
  let stateIsStale = false;
  let scheduled = false;
  let gathered = 0;
  let closed = false;
  const queue: Job[] = [];

  const now = () => Math.max(clock(), state.at);

  const prepare = preparing({ store, reader, logger, state: () => state, now, write: put });

  function command(actor: Actor, asked: Command): Promise<Answer> {
    if (asked.type === 'publish-period') return prepare.publish(actor, asked);
    // Without anything prepared there is always an answer.
    return put(actor, asked, null) as Promise<Answer>;
  }

  function put(actor: Actor, asked: Command, prepared: Prepared | null): Promise<Answer | null> {
    if (closed) return Promise.reject(new NotWritten('The office is closing.'));
    if (queue.length >= MOST_WAITING) {
      return Promise.resolve({ id: asked.id, outcome: 'refused', reason: 'too-many' });
    }
    return new Promise((resolve, reject) => {
      const hash = payloadHash(asked);
      queue.push({ actor, command: asked, payloadHash: hash, prepared, resolve, reject });
      schedule();
    });
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(drain);
  }

  function drain(): void {
    if (isGathering()) {
      setImmediate(drain);
      return;
    }
    scheduled = false;
    const jobs = queue.splice(0, MOST_AT_ONCE);
    if (jobs.length === 0) return;
    if (queue.length > 0) schedule();
    try {
      settle(jobs, writeAll(jobs));
    } catch (error) {
      stateIsStale = true;
      // What ails the disk is logged once by whoever watches it, not with every command.
      if (!(error instanceof StoreTrouble)) {
        logger.error({ err: error, commands: jobs.length }, 'A transaction could not be written.');
      }
      const failure = new NotWritten('The office could not write this down.', error);
      for (const job of jobs) job.reject(failure);
    }
  }

  /**
   * One command is written at once. Where several came in together more are on their way: for as long as
   * the queue still grows they are waited for, so that all of them share one wait for the disk.
   */
  function isGathering(): boolean {
    const grows = queue.length > Math.max(gathered, 1) && queue.length < MOST_AT_ONCE;
    gathered = grows ? queue.length : 0;
    return grows;
  }

  /** Memory is swapped only after COMMIT, so a failed transaction leaves the old one in force. */
  function writeAll(jobs: readonly Job[]): readonly Settled[] {
    if (stateIsStale) state = store.stateAt();
    stateIsStale = false;
    const done = writeTogether(jobs) ?? writeEachAlone(jobs);
    state = done.at(-1)?.state ?? state;
    return done;
  }

  /** One transaction for all; null, and nothing written, when one of the commands failed. */
  function writeTogether(jobs: readonly Job[]): readonly Settled[] | null {
    let failed = false;
    try {
      return store.transaction(() => {
        failed = true;
        const done = inTurn(jobs, writeOne);
        failed = false;
        return done;
      });
    } catch (error) {
      if (failed) return null;
      throw error;
    }
  }

  /** The same with a savepoint around each, so that a fault is rolled back alone, logged in full, and told in one word. */
  function writeEachAlone(jobs: readonly Job[]): readonly Settled[] {
    return store.transaction(() =>
      inTurn(jobs, (job, before) => {
        try {
          return store.savepoint(() => writeOne(job, before));
        } catch (error) {
          // A failing disk fails them all, and may have taken the transaction with it.
          if (error instanceof StoreTrouble) throw error;
          const { actor, command: asked } = job;
          logger.error({ err: error, type: asked.type, by: actor.id }, 'A command failed.');
          const answer: Answer = { id: asked.id, outcome: 'refused', reason: 'fault' };
          return { state: before, answer, events: [] };
        }
      }),
    );
  }

  function inTurn(
    jobs: readonly Job[],
    write: (job: Job, before: State) => Settled,
  ): readonly Settled[] {
    let next = state;
    return jobs.map((job) => {
      const handled = write(job, next);
      next = handled.state;
      return handled;
    });
  }

  function writeOne(job: Job, before: State): Settled {
    const { actor, command: asked, payloadHash: hash, prepared } = job;
    const at = Math.max(clock(), before.at);
    if (prepared && !prepared.holds(before, at)) return { state: before, answer: null, events: [] };
    const texts = freeTextsOf(asked).map(({ text }) => sealText(randomUUID(), text));
    const [text = null, ...also] = texts;
    const given = {
      now: at,
      by: actor,
      sealed: text && refOf(text),
      draft: prepared?.draft ?? null,
      ...lookUp(store, before, asked, at),
      sealedAlso: also.map(refOf),
    };
    return handleCommand(store, before, { command: asked, payloadHash: hash, text, also }, given);
  }

  function settle(jobs: readonly Job[], done: readonly Settled[]): void {
    done.forEach(({ answer }, i) => jobs[i]?.resolve(answer));
    const events = done.flatMap((handled) => handled.events);
    const after = state;
    // A turn later, so that the answers leave before the views are made.
    if (events.length > 0) setImmediate(() => onChange({ state: after, events }));
  }

  function close(): void {
    closed = true;
    while (queue.length > 0) drain();
  }

  function journal(): JournalNow {
    const epochs = state.epochs.map(({ epoch, after }) => ({ epoch, after }));
    return { first: store.first(), epochs, seq: state.seq };
  }

  const { lookOnce } = prepare;
  return { command, lookOnce, state: () => state, journal, now, close };
}
