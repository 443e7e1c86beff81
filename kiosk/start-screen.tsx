import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { isTooOld } from '#shared/client/connection.ts';
import { type Device, startDevice } from '#shared/client/device.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { KioskView, TabletView } from '#shared/domain/views.ts';
import { askToKeepMemory } from './kept-memory.ts';
import { Fallen } from './parts/Fallen.tsx';
import { Unpaired } from './parts/Unpaired.tsx';

/** What stands on the screen before its app can: how to pair it, or that it could not start. */

interface Views {
  readonly kiosk: KioskView;
  readonly tablet: TabletView;
}

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
    render(<Fallen />, root);
  }
}
