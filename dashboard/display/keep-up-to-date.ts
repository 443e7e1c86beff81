import { effect, type ReadonlySignal } from '@preact/signals';
import { isTooOld, type LineState } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import type { CallQueue } from './call-queue.ts';
import { isAtRest } from './panel.ts';

/** When a new version may come to the hall: while nobody waits or is called there; at any time once the office no longer understands this one (SPEC V9, X8). */

/** How often, ms: an office that has just been renewed may still be starting. */
const LOOK_EVERY_MS = 15_000;

/** As much of the hall as is watched. */
interface Watched {
  readonly line: ReadonlySignal<LineState>;
  readonly view: ReadonlySignal<DisplayView | null>;
  readonly queue: ReadonlySignal<CallQueue | null>;
}

/** Watches the hall for as long as the page lives. @returns ends it */
export function keepUpToDate({ line, view, queue }: Watched, updates: Updates): () => void {
  const stop = effect(() => {
    if (isTooOld(line.value)) updates.now();
  });
  const timer = setInterval(() => {
    const [seen, calls] = [view.peek(), queue.peek()];
    if (!seen || !calls || isTooOld(line.peek()) || isAtRest(seen, calls)) updates.whenQuiet();
  }, LOOK_EVERY_MS);
  return () => {
    stop();
    clearInterval(timer);
  };
}
