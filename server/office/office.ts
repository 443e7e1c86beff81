import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Recorded } from '#shared/domain/events.ts';
import type { State } from '#shared/domain/state.ts';
import type { Answer, Fault, JournalNow } from '#shared/protocol/messages.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { refOf, sealText } from '../store/texts.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { draftFor } from './draft.ts';
import { lookBefore } from './look-for-doubts.ts';
import { lookUp } from './look-up.ts';
import { type Handled, handleCommand } from './handle-command.ts';
import { freeTextsOf, payloadHash } from './payload-hash.ts';

/** The one writer: commands queue, and each turn of the event loop writes what has come in one transaction. */

export interface Office {
  /**
   * Answers a command once its events are on disk. An answer of its own is also `fault` (this command failed
   * alone) or `too-many`. @throws NotWritten when the whole transaction failed: nothing has changed
   */
  command(actor: Actor, command: Command): Promise<Answer>;
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
}

/** The transaction could not be written; the sender keeps its command and sends it again. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
  /** What the sender is told (SPEC X4). */
  readonly reason: Extract<Fault, 'no-room' | 'fault'>;
  /** @param detail for the log, in English */
  constructor(detail: string, cause?: unknown) {
    super(detail, { cause });
    const isFull = cause instanceof StoreTrouble && cause.trouble === 'no-room';
    this.reason = isFull ? 'no-room' : 'fault';
  }
}

/** Commands of one transaction: keeps a single one, and so the event loop's turn, short. */
const MOST_AT_ONCE = 64;
/** Commands that may wait; more mean a sender gone wild, and are turned away. */
const MOST_WAITING = 4096;

interface Job {
  readonly actor: Actor;
  readonly command: Command;
  readonly payloadHash: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the office on its memory. @throws what the store throws when the journal cannot be read */
export function startOffice({ store, clock, logger, onChange }: OfficeParts): Office {
  let state = store.stateAt();
  let stateIsStale = false;
  let scheduled = false;
  let gathered = 0;
  let closed = false;
  const queue: Job[] = [];

  const now = () => Math.max(clock(), state.at);

  function command(actor: Actor, asked: Command): Promise<Answer> {
    if (closed) return Promise.reject(new NotWritten('The office is closing.'));
    if (queue.length >= MOST_WAITING) {
      return Promise.resolve({ id: asked.id, outcome: 'refused', reason: 'too-many' });
    }
    return new Promise((resolve, reject) => {
      queue.push({ actor, command: asked, payloadHash: payloadHash(asked), resolve, reject });
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
  function writeAll(jobs: readonly Job[]): readonly Handled[] {
    if (stateIsStale) state = store.stateAt();
    stateIsStale = false;
    const done = writeTogether(jobs) ?? writeEachAlone(jobs);
    state = done.at(-1)?.state ?? state;
    return done;
  }

  /** One transaction for all; null, and nothing written, when one of the commands failed. */
  function writeTogether(jobs: readonly Job[]): readonly Handled[] | null {
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
  function writeEachAlone(jobs: readonly Job[]): readonly Handled[] {
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
    write: (job: Job, before: State) => Handled,
  ): readonly Handled[] {
    let next = state;
    return jobs.map((job) => {
      const handled = write(job, next);
      next = handled.state;
      return handled;
    });
  }

  function writeOne({ actor, command: asked, payloadHash: hash }: Job, before: State): Handled {
    const texts = freeTextsOf(asked).map(({ text }) => sealText(randomUUID(), text));
    const [text = null, ...also] = texts;
    const at = Math.max(clock(), before.at);
    const givenIn = (state: State) => ({
      now: at,
      by: actor,
      sealed: text && refOf(text),
      draft: draftFor(store, state, asked),
      ...lookUp(store, state, asked, at),
      sealedAlso: also.map(refOf),
    });
    const content = { command: asked, payloadHash: hash, text, also };
    const given = givenIn(before);
    const looked = lookBefore(store, before, asked, given);
    if (!looked) return handleCommand(store, before, content, given);
    const handled = handleCommand(store, looked.state, content, givenIn(looked.state));
    return { ...handled, events: [...looked.events, ...handled.events] };
  }

  function settle(jobs: readonly Job[], done: readonly Handled[]): void {
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

  return { command, state: () => state, journal, now, close };
}
