/**
 * What a kiosk or tablet has to tell the office: written down before the screen confirms, sent oldest
 * first, kept for 7 days after the answer (SPEC section O). It lives in the page; there is no second sender.
 */
import { type Signal, signal } from '@preact/signals';
import type { Command } from '../protocol/commands.ts';
import type { Answer } from '../protocol/messages.ts';
import type { DeviceDatabase, Identity, NumbersStore, Posted } from './database.ts';
import { keepLeftOut, type LeftOut } from './left-out.ts';
import { adopt, forgetOld, placeOf, settled, waitingPost } from './posted.ts';

export interface Outbox {
  /** Commands not answered yet. */
  readonly waiting: Signal<number>;
  /** Commands that the office has refused, cannot read, or fails on: shown to staff, never dropped (SPEC O5). */
  readonly parked: Signal<number>;
  /** Numbers that are kept but wait in no queue: shown to staff (SPEC N4, N6, N7). */
  readonly leftOut: LeftOut['numbers'];
  /** Writes a command down; resolves when it is safe on this device. */
  post(command: Command): Promise<void>;
  /**
   * Writes a command down in one transaction with the number it gives, so that neither can be without the
   * other (SPEC N1, O1). `decide` may await nothing but the store; null: nothing is posted.
   */
  postNumbered<Made extends Command>(
    decide: (numbers: NumbersStore) => Promise<Made | null>,
  ): Promise<Made | null>;
  /** Every command this device still remembers, sent or not, oldest first. */
  remembered(): Promise<readonly Command[]>;
  /** Sends what waits, oldest first, until all is answered or the line fails. */
  flush(): Promise<void>;
  close(): void;
}

/** How often what still waits is tried again, ms. */
const RETRY_MS = 5000;
/** A command that the office failed on so often lets the others go first (SPEC O5). */
const FAULTS_TO_STEP_BACK = 3;

/**
 * Opens the outbox of one device; what a predecessor at its place left unsent becomes its own.
 * @param send rejects while the line is down
 */
export async function openOutbox(
  db: DeviceDatabase,
  identity: Pick<Identity, 'id' | 'point' | 'counter'>,
  send: (command: Command) => Promise<Answer>,
): Promise<Outbox> {
  const device = identity.id;
  const place = placeOf(identity);
  const waiting = signal(0);
  const parked = signal(0);
  /** How often the office failed on a command, by its id; known for as long as the page lives. */
  const faults = new Map<string, number>();
  let flushing: Promise<void> | null = null;

  const faultsOf = ({ command }: Posted) => faults.get(command.id) ?? 0;
  const hasSteppedBack = (posted: Posted) => faultsOf(posted) >= FAULTS_TO_STEP_BACK;

  async function count(): Promise<void> {
    const failing = [...faults.values()].filter((times) => times >= FAULTS_TO_STEP_BACK).length;
    waiting.value = await db.countFromIndex('outbox', 'state', [device, 'waiting']);
    parked.value = failing + (await db.countFromIndex('outbox', 'state', [device, 'parked']));
  }

  /** Oldest first; those that have stepped back come last, the one that failed least often first. */
  async function inTurn(): Promise<readonly Posted[]> {
    const all = await db.getAllFromIndex('outbox', 'state', [device, 'waiting']);
    const back = all.filter(hasSteppedBack).sort((a, b) => faultsOf(a) - faultsOf(b));
    return [...all.filter((posted) => !hasSteppedBack(posted)), ...back];
  }

  /** Until the line fails, or the office does: it may fail on the next one as well. */
  async function sendWaiting(): Promise<void> {
    for (const posted of await inTurn()) {
      const answer = await send(posted.command).catch(() => null);
      if (answer?.outcome === 'refused' && answer.reason === 'fault') await failed(posted);
      if (!answer || isPassing(answer)) return;
      faults.delete(posted.command.id);
      await db.put('outbox', settled(posted, answer));
      leftOut.note(posted.command, answer);
      await count();
    }
  }

  async function failed(posted: Posted): Promise<void> {
    faults.set(posted.command.id, faultsOf(posted) + 1);
    await count();
  }

  function flush(): Promise<void> {
    flushing ??= sendWaiting().finally(() => {
      flushing = null;
    });
    return flushing;
  }

  async function post(command: Command): Promise<void> {
    await postNumbered(() => Promise.resolve(command));
  }

  async function postNumbered<Made extends Command>(
    decide: (numbers: NumbersStore) => Promise<Made | null>,
  ): Promise<Made | null> {
    // Strict: what the screen is about to confirm must outlive a power cut.
    const written = db.transaction(['numbers', 'outbox'], 'readwrite', { durability: 'strict' });
    const command = await decide(written.objectStore('numbers')).catch(async (error: unknown) => {
      written.abort();
      // The abort is what was wanted; the caller is told the error that led to it.
      await written.done.catch(() => null);
      throw error;
    });
    const added = command && written.objectStore('outbox').add(waitingPost(device, place, command));
    await Promise.all([added, written.done]);
    if (!command) return null;
    await count();
    // Whatever is being sent was read before this one was written.
    void (flushing ?? Promise.resolve()).then(flush);
    return command;
  }

  async function remembered(): Promise<readonly Command[]> {
    const all = await db.getAll('outbox');
    return all.filter((posted) => posted.device === device).map((posted) => posted.command);
  }

  await adopt(db, device, place);
  await forgetOld(db, device);
  const leftOut = keepLeftOut(await db.getAllFromIndex('outbox', 'state', [device, 'answered']));
  await count();
  const timer = setInterval(() => void flush(), RETRY_MS);
  return {
    waiting,
    parked,
    leftOut: leftOut.numbers,
    post,
    postNumbered,
    remembered,
    flush,
    close: () => clearInterval(timer),
  };
}

/** What passes by itself: the command waits and is sent again. */
function isPassing(answer: Answer): boolean {
  if (answer.outcome === 'accepted') return false;
  return ['fault', 'no-room', 'too-many', 'unknown-token', 'office-not-configured'].includes(answer.reason);
}
