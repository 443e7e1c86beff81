import { computed, effect } from '@preact/signals';
import { isTooOld } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { Work } from './work.ts';

/** When a new version may come: only while nobody is served here, with a line or by hand (SPEC X8). */

/** How long nobody must have been served, ms; and how often a version is looked for while nobody is. */
const QUIET_MS = 10_000;

/** Watches the counter for as long as the page lives. */
export function keepUpToDate(
  { line, view, grant, hand }: Pick<Work, 'line' | 'view' | 'grant' | 'hand'>,
  updates: Updates,
): void {
  const isOld = computed(() => isTooOld(line.value));
  const isServing = computed(() => {
    if (grant.value === null) return false;
    const here = hand.here.value ?? view.value?.here ?? null;
    return here !== null && here.current !== null;
  });
  effect(() => {
    if (isOld.value) updates.now();
  });
  effect(() => {
    if (isServing.value) return undefined;
    const timer = setInterval(updates.whenQuiet, QUIET_MS);
    return () => clearInterval(timer);
  });
}
