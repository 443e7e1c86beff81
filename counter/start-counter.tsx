import { render } from 'preact';
import { beginAnew } from '#shared/client/begin-anew.ts';
import type { Updates } from '#shared/client/updates.ts';
import { App } from './App.tsx';
import { keepUpToDate } from './model/quiet.ts';
import { openWork } from './model/work.ts';
import { Fallen } from './screens/Fallen.tsx';

/** The counter comes to life, or says that it could not. */

/** How long until a page that could not start begins anew by itself, ms. */
const AGAIN_AFTER_MS = 30_000;

/** Draws the clerk's app; where this device's memory would not open, what can be done meanwhile (SPEC X9). */
export async function startCounter(root: HTMLElement, updates: Updates): Promise<void> {
  try {
    const work = await openWork();
    keepUpToDate(work, updates);
    render(<App work={work} />, root);
  } catch (error) {
    console.error(error);
    render(<Fallen />, root);
    setTimeout(() => void tryAgain(), AGAIN_AFTER_MS);
  }
}

/** Tries until there is a page to load; an office that cannot be reached has none. */
async function tryAgain(): Promise<void> {
  if (!(await beginAnew().catch(() => false))) setTimeout(() => void tryAgain(), AGAIN_AFTER_MS);
}
