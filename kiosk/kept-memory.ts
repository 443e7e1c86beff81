import { signal } from '@preact/signals';

/**
 * Whether the browser has promised not to clear this device's memory when its disk is full: numbers and ratings
 * stand there until the office has them. Where it has not, staff are told while something waits there.
 */

/** True once promised. Plain HTTP has no such promise, and Chromium gives it to an installed app only. */
export const memoryIsKept = signal(false);

/** Asks for the promise; the browser asks nobody, it says yes or no. One that fails to answer has promised nothing. */
export async function askToKeepMemory(): Promise<void> {
  if (!window.isSecureContext) return;
  memoryIsKept.value = await navigator.storage.persist().catch(() => false);
}
