/** What the office says to a screen whose line comes to stand; nothing is sent before it is heard (SPEC O7, N9). */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { JournalNow } from '../protocol/messages.ts';
import type { LineState } from './connection.ts';
import { ownClockWasRight } from './office-clock.ts';

export interface FirstWords {
  /** Null where the office has not said it. */
  readonly journal: JournalNow | null;
  /** Whether the clock that this page went by until now proved right; null where the office has not told its time. */
  readonly clockWasRight: boolean | null;
}

/** An office that says nothing for so long while the line stands is believed to say nothing more, ms: facts wait for no door that fails. */
const PATIENCE_MS = 10_000;

/** Listens while the line stands. `heard` is null until both words have come, or have been waited for long enough. */
export function hearFirstWords(line: {
  readonly line: ReadonlySignal<LineState>;
  readonly journal: ReadonlySignal<JournalNow | null>;
}): { readonly heard: ReadonlySignal<FirstWords | null>; close(): void } {
  const waitedEnough = signal(false);
  const stands = computed(() => line.line.value.status === 'connected');
  const close = effect(() => {
    waitedEnough.value = false;
    if (!stands.value) return undefined;
    const timer = setTimeout(() => {
      waitedEnough.value = true;
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  });
  const heard = computed(() => {
    if (!stands.value) return null;
    const words = { journal: line.journal.value, clockWasRight: ownClockWasRight.value };
    const all = words.journal !== null && words.clockWasRight !== null;
    return all || waitedEnough.value ? words : null;
  });
  return { heard, close };
}
