import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { beginAnew } from '#shared/client/begin-anew.ts';
import { isTooOld } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { type Device, startDevice } from '#shared/client/device.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { KioskView, TabletView } from '#shared/domain/views.ts';
import { askToKeepMemory } from './kept-memory.ts';
import { Fallen } from './parts/Fallen.tsx';
import { OutOfOrder } from './parts/OutOfOrder.tsx';
import { Unpaired } from './parts/Unpaired.tsx';

/** What stands on the screen before its app can: how to pair it, or that it could not start. */

interface Views {
  readonly kiosk: KioskView;
  readonly tablet: TabletView;
}

/** How long until a screen that could not start begins anew by itself, ms: nobody stands before it who could. */
const AGAIN_AFTER_MS = 30_000;

/**
 * Starts the device of this screen and draws its app; without a pairing, or without memory, it says so
 * instead. A version that the office no longer understands is replaced by itself (SPEC V9).
 */
export async function startScreen<Screen extends keyof Views>(
  screen: Screen,
  root: HTMLElement,
  updates: Pick<Updates, 'now'>,
  app: (device: Device<Views[Screen]>) => ComponentChild,
): Promise<void> {
  try {
    const device = await startDevice<Views[Screen]>(screen);
    effect(() => {
      if (device && isTooOld(device.line.value)) updates.now();
    });
    render(device ? app(device) : <Unpaired screen={screen} />, root);
    if (device) await askToKeepMemory();
  } catch (error) {
    console.error(error);
    const isFallen = await hasMemory();
    render(isFallen ? <Fallen /> : <OutOfOrder screen={screen} why="no-memory" />, root);
    setTimeout(() => void tryAgain(), AGAIN_AFTER_MS);
  }
}

/** Whether the browser keeps anything at all: without that nobody can be served, and loading again is no help to a citizen (SPEC X9). */
async function hasMemory(): Promise<boolean> {
  try {
    await deviceDatabase();
    return true;
  } catch {
    // Why it is not there is told already; here it counts alone that it is not.
    return false;
  }
}

/** Tries until there is a page to load. */
async function tryAgain(): Promise<void> {
  if (!(await beginAnew().catch(() => false))) setTimeout(() => void tryAgain(), AGAIN_AFTER_MS);
}
