/** Sends what an outbox holds, oldest first, as soon as the office has said what comes before (SPEC O1, O5, O7, N9). */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Command } from '../protocol/commands.ts';
import type { Answer } from '../protocol/messages.ts';
import { judgeOwnClock, takeBackLost } from './before-sending.ts';
import type { DeviceDatabase, Posted } from './database.ts';
import type { FirstWords } from './first-words.ts';
import { noteFailure } from './memory-health.ts';
import { officeNow, steadyNow } from './office-clock.ts';
import { settled } from './posted.ts';
import { epochNow } from './still-known.ts';

/** What a sender waits for. */
export interface Patience {
  /** What the office has said since the line stands; null: nothing is sent. */
  readonly heard: ReadonlySignal<FirstWords | null>;
  /** How long everything rests once the office turns out to have lost something, ms; then the next try sends. */
  readonly restMs: number;
}

export interface Sender {
  flush(): Promise<void>;
  /** Sends once more when what is under way has ended: that was read before the newest command was written. */
  flushNext(): void;
  /** How many commands the office fails on. */
  failing(): number;
  /** Whether the clock was judged in this life of the page. */
  hasJudged(): boolean;
  close(): void;
}

/** The outbox, as its sender sees it. */
export interface Held {
  readonly db: DeviceDatabase;
  readonly device: string;
  /** The number of those that wait or are set aside may have changed. */
  count(): Promise<void>;
  /** One has been answered and written down as such. */
  answered(posted: Posted, answer: Answer): void;
}

/** How often what still waits is tried again, ms. */
const RETRY_MS = 5000;
/** A command that the office failed on so often lets the others go first (SPEC O5). */
const FAULTS_TO_STEP_BACK = 3;

/** Starts sending. @param send rejects while the line is down */
export function startSender(
  { db, device, count, answered }: Held,
  send: (command: Command) => Promise<Answer>,
  { heard, restMs }: Patience,
): Sender {
  /** How often the office failed on a command, by its id; known for as long as the page lives. */
  const faults = new Map<string, number>();
  let flushing: Promise<void> | null = null;
  let judged = false;
  /** The word of the journal by which answered commands were looked through last. */
  let reviewed: FirstWords['journal'] = null;
  /** Steady time, ms. */
  let restsUntil = 0;

  const faultsOf = ({ command }: Posted) => faults.get(command.id) ?? 0;
  const hasSteppedBack = (posted: Posted) => faultsOf(posted) >= FAULTS_TO_STEP_BACK;

  /** Oldest first; those that have stepped back come last, the one that failed least often first. */
  async function inTurn(): Promise<readonly Posted[]> {
    const all = await db.getAllFromIndex('outbox', 'state', [device, 'waiting']);
    const back = all.filter(hasSteppedBack).sort((a, b) => faultsOf(a) - faultsOf(b));
    return [...all.filter((posted) => !hasSteppedBack(posted)), ...back];
  }

  /** What the office's first words change; null when nothing may be sent now. */
  async function prepared(): Promise<FirstWords | null> {
    const words = heard.peek();
    if (!words) return null;
    if (!judged) {
      // First of all: a number written down from here on is judged as it is written.
      judged = true;
      await judgeOwnClock(db, device, words.clockWasRight === true, officeNow()).catch((error) => {
        judged = false;
        throw error;
      });
    }
    if (words.journal && words.journal !== reviewed) {
      const lost = await takeBackLost(db, device, words.journal);
      reviewed = words.journal;
      if (lost > 0) restsUntil = steadyNow() + restMs;
      if (lost > 0) await count();
    }
    return steadyNow() < restsUntil ? null : words;
  }

  /**
   * Until the line fails, or the office does: it may fail on the next one as well. One at a time: behind one that fails, those sent
   * with it would overtake it.
   */
  async function sendWaiting(): Promise<void> {
    const words = await prepared();
    if (!words) return;
    const epoch = epochNow(words.journal);
    for (const posted of await inTurn()) {
      // Another line stands now, or none: its office speaks first.
      if (heard.peek()?.journal !== words.journal) return;
      const answer = await send(posted.command).catch(() => null);
      if (answer?.outcome === 'refused' && answer.reason === 'fault') {
        faults.set(posted.command.id, faultsOf(posted) + 1);
      }
      if (!answer || isPassing(answer)) return;
      faults.delete(posted.command.id);
      await putRelaxed(db, settled(posted, answer, epoch));
      answered(posted, answer);
    }
  }

  async function sendAndCount(): Promise<void> {
    try {
      await sendWaiting();
      await count();
    } catch (error) {
      // A memory that fails is said by the screen; what was answered and not written down as such is sent again, which changes nothing (SPEC O2).
      if (!noteFailure(error)) console.error(error);
    }
  }

  function flush(): Promise<void> {
    flushing ??= sendAndCount().finally(() => {
      flushing = null;
    });
    return flushing;
  }

  function flushNext(): void {
    void (flushing ?? Promise.resolve()).then(flush);
  }

  const stopListening = effect(() => {
    if (heard.value) flushNext();
  });
  const timer = setInterval(() => void flush(), RETRY_MS);
  return {
    flush,
    flushNext,
    failing: () => [...faults.values()].filter((times) => times >= FAULTS_TO_STEP_BACK).length,
    hasJudged: () => judged,
    close: () => {
      stopListening();
      clearInterval(timer);
    },
  };
}

/** Not waited for on the disk: an answer lost in a power cut is only asked for again. A day's numbers are sent in seconds so. */
async function putRelaxed(db: DeviceDatabase, posted: Posted): Promise<void> {
  const { store, done } = db.transaction('outbox', 'readwrite', { durability: 'relaxed' });
  await Promise.all([store.put(posted), done]);
}

/** What passes by itself: the command waits and is sent again. */
function isPassing(answer: Answer): boolean {
  if (answer.outcome === 'accepted') return false;
  return ['fault', 'no-room', 'too-many', 'unknown-token', 'office-not-configured'].includes(
    answer.reason,
  );
}
