/** What is put right among the commands written down before any is sent: once the office has said its journal and its time (SPEC O7, N9). */
import type { JournalNow } from '../protocol/messages.ts';
import type { DeviceDatabase, Posted } from './database.ts';
import { EPOCH_UNTOLD } from './epochs.ts';
import { bearsOwnClock, waitingPost } from './posted.ts';
import { isStillKnown } from './still-known.ts';

/**
 * Everything answered that the office may not know any more waits again, in its old place. What was remembered before the office had said
 * its epoch is of the epoch of the row before it: sent in vain, it would stand there as a second visit. @returns how many
 */
export async function takeBackLost(
  db: DeviceDatabase,
  device: string,
  journal: JournalNow,
): Promise<number> {
  // Read apart: a number given meanwhile need not wait for a week's rows.
  const answered = await db.getAllFromIndex('outbox', 'state', [device, 'answered']);
  let told = journal.first;
  const lost = answered.filter(({ answer, epoch, command }) => {
    if (answer?.outcome !== 'accepted') return false;
    const { seq } = answer;
    if (epoch === EPOCH_UNTOLD && answer.id !== command.id) {
      return !isStillKnown({ seq, epoch: told }, journal);
    }
    told = epoch ?? told;
    return !isStillKnown({ seq, ...(epoch !== undefined && { epoch }) }, journal);
  });
  if (lost.length === 0) return 0;
  const { store, done } = db.transaction('outbox', 'readwrite');
  await Promise.all([...lost.map((posted) => store.put(waitingAgain(posted))), done]);
  return lost.length;
}

function waitingAgain(posted: Posted): Posted {
  const { order, device, place, command, clockJudged } = posted;
  return {
    ...waitingPost(device, place, command),
    ...(order !== undefined && { order }),
    ...(clockJudged && { clockJudged }),
  };
}

/**
 * Says for good which numbers are given by an unsure clock. Where it proved right, those that wait lose the word: also those of
 * an earlier start, as long as they lie one after the other in time. What stays may be sent from now on and never changes any more (SPEC O3).
 * @param now office time, ms
 */
export async function judgeOwnClock(
  db: DeviceDatabase,
  device: string,
  clockWasRight: boolean,
  now: number,
): Promise<void> {
  const { store, done } = db.transaction('outbox', 'readwrite');
  const waiting = await store.index('state').getAll([device, 'waiting']);
  let later = clockWasRight ? now : Number.NEGATIVE_INFINITY;
  const judged: Posted[] = [];
  for (const posted of [...waiting].reverse()) {
    const { command } = posted;
    if (posted.clockJudged || !bearsOwnClock(command)) continue;
    // A time after one that came later was told by a clock that has been set since.
    later = command.at <= later ? command.at : Number.NEGATIVE_INFINITY;
    const { clock: _, ...sure } = command;
    const isSure = later !== Number.NEGATIVE_INFINITY;
    judged.push(isSure ? { ...posted, command: sure } : { ...posted, clockJudged: true });
  }
  await Promise.all([...judged.map((posted) => store.put(posted)), done]);
}

/** Whether numbers wait of which it is not yet said whether their time is sure. */
export async function awaitsJudging(db: DeviceDatabase, device: string): Promise<boolean> {
  const waiting = await db.getAllFromIndex('outbox', 'state', [device, 'waiting']);
  return waiting.some(({ command, clockJudged }) => !clockJudged && bearsOwnClock(command));
}
