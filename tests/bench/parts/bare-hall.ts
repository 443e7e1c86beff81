import { once } from 'node:events';
import { WebSocket } from 'ws';
import { atCounter } from './facts.ts';
import { hallOf, timed } from './hall.ts';
import type { Scene } from './scene.ts';

/** The hall of the floor: raw WebSockets which are shown the bytes of one view again and again. */

export interface BareHall {
  /** The time from a call until the last screen has read the view, ms. */
  call(): Promise<number>;
  close(): void;
}

/** Fills the hall. @param view what it shows at each call */
export async function bareHall({ floor }: Scene, count: number, view: string): Promise<BareHall> {
  floor.show(view);
  const hall = hallOf(count);
  const screens: WebSocket[] = [];
  for (let i = 0; i < count; i += 1) {
    const screen = new WebSocket(floor.hall, { perMessageDeflate: false });
    let shown = 0;
    screen.on('message', (data: Buffer) => {
      // A view counts when it can be read, as at the office's displays.
      JSON.parse(data.toString('utf8'));
      shown += 1;
      hall.shows(i, shown);
    });
    screens.push(screen);
    await once(screen, 'open');
  }
  return {
    async call(): Promise<number> {
      const command = JSON.stringify(['command', atCounter('call-next', '1')]);
      const { took } = await timed(hall, () => screens[0]?.send(command));
      return took;
    },
    close: () => {
      for (const screen of screens) screen.close();
    },
  };
}
