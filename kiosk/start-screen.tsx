import { type ComponentChild, render } from 'preact';
import { type Device, startDevice } from '#shared/client/device.ts';
import type { KioskView, TabletView } from '#shared/domain/views.ts';
import { Fallen } from './parts/Fallen.tsx';
import { Unpaired } from './parts/Unpaired.tsx';

/** What stands on the screen before its app can: how to pair it, or that it could not start. */

interface Views {
  readonly kiosk: KioskView;
  readonly tablet: TabletView;
}

/** Starts the device of this screen and draws its app; without a pairing, or without memory, it says so instead. */
export async function startScreen<Screen extends keyof Views>(
  screen: Screen,
  root: HTMLElement,
  app: (device: Device<Views[Screen]>) => ComponentChild,
): Promise<void> {
  try {
    const device = await startDevice<Views[Screen]>(screen);
    render(device ? app(device) : <Unpaired screen={screen} />, root);
  } catch (error) {
    console.error(error);
    render(<Fallen />, root);
  }
}
