/**
 * What a kiosk or tablet has to tell the office: written down before the screen confirms, sent oldest
 * first, kept for 7 days after the answer (SPEC section O). It lives in the page; there is no second sender.
 */
import { type Signal, signal } from '@preact/signals';
import type { Command } from '../protocol/commands.ts';
import { type Answer, FAULTS } from '../protocol/messages.ts';
import type { DeviceDatabase, NumbersStore, Posted } from './database.ts';

export interface Outbox {
  /** Commands not answered yet. */
  readonly waiting: Signal<number>;
  /** Commands that the office cannot read: shown to staff, never dropped (SPEC O5). */
  readonly parked: Signal<number>;
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
/** How long answered commands are kept for an office restored from an older backup, ms (SPEC O4). */
const KEPT_MS = 7 * 86_400_000;

/** Opens the outbox of one device. @param send rejects while the line is down */
export async function openOutbox(
  db: DeviceDatabase,
  device: string,
  send: (command: Command) => Promise<Answer>,
): Promise<Outbox> {
  const waiting = signal(0);
  const parked = signal(0);
  let flushing: Promise<void> | null = null;

  async function count(): Promise<void> {
    waiting.value = await db.countFromIndex('outbox', 'state', [device, 'waiting']);
    parked.value = await db.countFromIndex('outbox', 'state', [device, 'parked']);
  }

  async function sendWaiting(): Promise<void> {
    for (const posted of await db.getAllFromIndex('outbox', 'state', [device, 'waiting'])) {
      const answer = await send(posted.command).catch(() => null);
      if (!answer || isPassing(answer)) return;
      await db.put('outbox', settled(posted, answer));
      await count();
    }
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
    const added = command && written.objectStore('outbox').add(waitingPost(device, command));
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

  await forgetOld(db, device);
  await count();
  const timer = setInterval(() => void flush(), RETRY_MS);
  return {
    waiting,
    parked,
    post,
    postNumbered,
    remembered,
    flush,
    close: () => clearInterval(timer),
  };
}

function waitingPost(device: string, command: Command): Posted {
  return { device, command, state: 'waiting', answer: null, answeredAt: null };
}

/** Faults that pass by themselves: the command waits and is sent again. */
function isPassing(answer: Answer): boolean {
  if (answer.outcome === 'accepted') return false;
  return ['fault', 'too-many', 'unknown-token', 'office-not-configured'].includes(answer.reason);
}

function settled(posted: Posted, answer: Answer): Posted {
  const unread = answer.outcome === 'refused' && FAULTS.some((fault) => fault === answer.reason);
  return { ...posted, state: unread ? 'parked' : 'answered', answer, answeredAt: Date.now() };
}

async function forgetOld(db: DeviceDatabase, device: string): Promise<void> {
  for (const posted of await db.getAllFromIndex('outbox', 'state', [device, 'answered'])) {
    const old = (posted.answeredAt ?? 0) < Date.now() - KEPT_MS;
    if (old && posted.order !== undefined) await db.delete('outbox', posted.order);
  }
}
