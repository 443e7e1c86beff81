/** A part of an app that comes after its first screen: fetched when it is asked for, and asked for again until it has come. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { mendSheets, watchSheets } from './late-sheets.ts';

export interface LatePart<Part> {
  /** The part once it is there. */
  readonly part: ReadonlySignal<Part | null>;
  /** Asks for it, at once also while another try is waited for. */
  readonly fetch: () => void;
}

/** How long until a part that did not come is asked for again, ms; twice as long each time. */
const FIRST_WAIT_MS = 3000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Prepares a part; nothing is fetched yet. A try that fails is told to the console, and made again.
 * @param load `() => import('./posting.tsx')`
 */
export function latePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const part = signal<Part | null>(null);
  let coming = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function tryNow(waitMs: number): Promise<void> {
    if (coming || part.peek() !== null) return;
    coming = true;
    clearTimeout(again);
    watchSheets();
    try {
      await mendSheets();
      part.value = await load();
    } catch (error) {
      console.error(error);
      again = setTimeout(() => void tryNow(Math.min(LONGEST_WAIT_MS, waitMs * 2)), waitMs);
    } finally {
      coming = false;
    }
  }

  return { part, fetch: () => void tryNow(FIRST_WAIT_MS) };
}
