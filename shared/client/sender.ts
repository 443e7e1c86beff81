/** Sends what an outbox holds, oldest first, as soon as the office has said what comes before (SPEC O1, O5, O7, N9). */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Command } from '../protocol/commands.ts';
import type { Answer, JournalNow } from '../protocol/messages.ts';
import { awaitsJudging, judgeOwnClock, takeBackLost } from './before-sending.ts';
import type { DeviceDatabase, Posted } from './database.ts';
import { epochNow, type Reach } from './epochs.ts';
import type { FirstWords } from './first-words.ts';
import { memoryFailed, noteFailure } from './memory-health.ts';
import { officeNow, steadyNow } from './office-clock.ts';
import { forgetOld, settled } from './posted.ts';
import { hasSameEpochs } from './still-known.ts';

/** What a sender waits for. */
export interface Patience {
  /** What the office has said since the line stands; null: nothing is sent. */
  readonly heard: ReadonlySignal<FirstWords | null>;
  /** What it has said of its journal, which may be heard before all else. */
  readonly journal: ReadonlySignal<JournalNow | null>;
  /** How long everything rests once the office turns out to have lost something, ms; then the next try sends. */
  readonly restMs: number;
}

export interface Sender {
  flush(): Promise<void>;
  /** Sends once more when what is under way has ended: that was read before the newest command was written. */
  flushNext(): void;
  /** How many commands the office fails on. */
  failing(): number;
  /** Whether the clock was judged by what the office has said on the line that stands. */
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
  /** What answers have told of the journal. */
  readonly reach: Reach;
}

/** How often what still waits is tried again, ms. */
const RETRY_MS = 5000;
/** A command that the office failed on so often lets the others go first (SPEC O5). */
const FAULTS_TO_STEP_BACK = 3;
/** How long numbers whose clock is not judged wait for the office's time when it has said all else, ms: on the disk they are safe. */
const CLOCK_PATIENCE_MS = 50_000;
/** How often what was answered long ago is forgotten, ms. */
const FORGET_EVERY_MS = 86_400_000;

/** Starts sending. @param send rejects while the line is down */
export function startSender(
  { db, device, count, answered, reach }: Held,
  send: (command: Command) => Promise<Answer>,
  { heard, restMs }: Patience,
): Sender {
  /** How often the office failed on a command, by its id; known for as long as the page lives. */
  const faults = new Map<string, number>();
  let flushing: Promise<void> | null = null;
  /** The words by which numbers of an unsure clock were judged last. */
  let judged: FirstWords | null = null;
  /** The word of the journal by which answered commands were looked through last. */
  let reviewed: FirstWords['journal'] = null;
  /** Steady time, ms. */
  let restsUntil = 0;
  let heardAt = 0;
  let forgotAt = steadyNow();

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
    if (judged !== words) {
      const mayCome = words.clockWasRight === null && steadyNow() - heardAt < CLOCK_PATIENCE_MS;
      if (mayCome && (await awaitsJudging(db, device))) return null;
      const before = judged;
      // First of all: a number written down from here on is judged as it is written.
      judged = words;
      await judgeOwnClock(db, device, words.clockWasRight === true, officeNow()).catch((error) => {
        judged = before;
        throw error;
      });
    }
    if (words.journal && words.journal !== reviewed) await review(words.journal);
    if (steadyNow() - forgotAt > FORGET_EVERY_MS) {
      forgotAt = steadyNow();
      await forgetOld(db, device);
    }
    return steadyNow() < restsUntil ? null : words;
  }

  /** A line that only broke, before an office that went on as before, has lost nothing: a week's rows need not be read for that. */
  async function review(journal: JournalNow): Promise<void> {
    const goesOn =
      reviewed !== null &&
      hasSameEpochs(journal, reviewed) &&
      reach.seenOn(journal).seq >= Math.max(reviewed.seq, reach.newest());
    const lost = goesOn ? 0 : await takeBackLost(db, device, reach.seenOn(journal));
    reviewed = journal;
    if (lost > 0) restsUntil = steadyNow() + restMs;
    if (lost > 0) await count();
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
      // A command without an answer, although the line stood, may be the very one that fells the office.
      if (!answer || (answer.outcome === 'refused' && answer.reason === 'fault')) {
        faults.set(posted.command.id, faultsOf(posted) + 1);
      }
      if (!answer || isPassing(answer)) return;
      faults.delete(posted.command.id);
      // Its visit has not been told again (SPEC O7): it stays, and those behind it need not wait.
      if (answer.outcome === 'refused' && answer.reason === 'not-yet') continue;
      if (answer.outcome === 'accepted') reach.note(words.journal, answer.seq);
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
      // It counts as the memory's also where a fault of this program made it; said once, while the memory was believed in.
      const isKnown = memoryFailed.peek();
      if (!noteFailure(error) || !isKnown) console.error(error);
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
    if (!heard.value) return;
    heardAt = steadyNow();
    flushNext();
  });
  const timer = setInterval(() => void flush(), RETRY_MS);
  return {
    flush,
    flushNext,
    failing: () => [...faults.values()].filter((times) => times >= FAULTS_TO_STEP_BACK).length,
    hasJudged: () => judged !== null && judged === heard.peek(),
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
