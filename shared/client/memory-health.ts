/** Whether this device can keep what it is told; where it cannot, it is out of service until it can again (SPEC X9). */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { beginAnew } from './begin-anew.ts';
import { deviceDatabase, memoryLost, memoryTakenOver } from './database.ts';

const failed = signal(false);

/** True from the moment at which the memory would not open, vanished or refused a write, until it takes one again. */
export const memoryFailed: ReadonlySignal<boolean> = failed;

/** How often a memory that failed is tried, ms. */
const PROBE_EVERY_MS = 10_000;
/** What is written to try it: about as much as one command with a long comment. */
const PROBE = 'x'.repeat(4096);

effect(() => {
  if (memoryLost.value) failed.value = true;
});

effect(() => {
  if (!failed.value) return undefined;
  const timer = setInterval(() => void probe(), PROBE_EVERY_MS);
  return () => clearInterval(timer);
});

/**
 * Takes note of an error of whoever wrote to the memory. Whatever the browser's store itself throws counts: no room, a
 * connection that was closed, a disk that fails. A page whose memory a later one has taken over is not out of order but too old (SPEC V9).
 * @returns whether it was the memory's
 */
export function noteFailure(error: unknown): boolean {
  const isMemory = error instanceof DOMException;
  if (isMemory && !memoryTakenOver.peek()) failed.value = true;
  return isMemory;
}

/** A try that fails is told by nothing changing: the screen says all the while that it is out of service. */
async function probe(): Promise<void> {
  try {
    const db = await deviceDatabase();
    const { store, done } = db.transaction('kept', 'readwrite', { durability: 'strict' });
    await Promise.all([store.put(PROBE, 'probe'), done]);
    // Everything on this page holds on to the memory that was lost.
    if (memoryLost.peek()) await beginAnew();
    else failed.value = false;
  } catch {
    // Still no memory, or no page to load: the next try asks again.
  }
}
