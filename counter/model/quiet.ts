import { computed, effect } from '@preact/signals';
import { isTooOld } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { Work } from './work.ts';

/** When a new version may come: only while nobody is served here, with a line or by hand, and nothing is being typed or asked (SPEC X8). */

/** How long nobody must have been served, ms; and how often a version is looked for while nobody is. */
const QUIET_MS = 10_000;

/** As much of a clerk's work as is watched. */
interface Watched extends Pick<Work, 'line' | 'view' | 'grant'> {
  readonly hand: Pick<Work['hand'], 'here'>;
}

/** Watches the counter for as long as the page lives. */
export function keepUpToDate({ line, view, grant, hand }: Watched, updates: Updates): void {
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
    const timer = setInterval(() => {
      if (!isBeingAsked()) updates.whenQuiet();
    }, QUIET_MS);
    return () => clearInterval(timer);
  });
}

/** Whether a question stands over the screen, or something was typed that a new page would not have: a PIN, a number. */
function isBeingAsked(): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return [...document.querySelectorAll('input')].some((field) => field.value !== '');
}
