import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { RECENT_CALLS } from '#shared/domain/state.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { atCounter, finish, kioskAt } from './facts.ts';
import { hallOf, timed } from './hall.ts';
import { ask, connected, lineTo } from './lines.ts';
import type { Scene } from './scene.ts';

/** The hall of the office under test: its displays, and a clerk at every counter. */

export interface OfficeHall {
  /**
   * Makes ready for one call at every counter, and waits until the hall is quiet. Each call gives the time until
   * the last display shows it, ms.
   */
  nextCalls(): Promise<(() => Promise<number>)[]>;
  /** A view as it travels, with all its calls. */
  newestView(): string;
  close(): void;
}

/** A quiet hall, ms: more than the 200 for which the office gathers changes before it shows views again. */
export const QUIET_MS = 220;

interface Desk {
  readonly id: string;
  readonly lane: string;
  readonly line: Socket;
}

/** Fills the hall of an office, and calls until the list on the displays is full. */
export async function officeHall({ office }: Scene, screens: number): Promise<OfficeHall> {
  const kioskDevice = await office.pair('kiosk');
  const kiosk = kioskAt(office.catalogue, kioskDevice.point);
  const displayDevice = await office.pair('display');
  const desks: Desk[] = [];
  for (const { id, lanes } of office.catalogue.counters) {
    const lane = lanes.find((one) => office.catalogue.lanes.some((l) => l.id === one && !l.noWait));
    // A counter of the no-wait lane alone calls like any other; its tickets would need a question answered.
    if (lane === undefined) continue;
    const device = await office.pair('counter', id);
    desks.push({ id, lane, line: lineTo(office.url, device) });
  }

  const hall = hallOf(screens);
  let newest = '';
  const displays = Array.from({ length: screens }, (_, i) => {
    const line = lineTo(office.url, displayDevice);
    line.on('view', (view: DisplayView) => {
      hall.shows(i, view.calls[0]?.seq ?? 0);
      if (i === 0) newest = JSON.stringify(['view', view]);
    });
    return line;
  });
  const lines = [...displays, ...desks.map(({ line }) => line)];
  await connected(lines);
  for (const { id, line } of desks) await ask(line, atCounter('open-counter', id));

  /** Ends what is being served, gives one number for each counter, and waits until the hall is quiet. */
  const served: (() => Promise<unknown>)[] = [];
  async function nextCalls(): Promise<(() => Promise<number>)[]> {
    for (const end of served.splice(0)) await end();
    await office.send(
      kioskDevice,
      desks.map(({ lane }) => kiosk.ticket(lane)),
    );
    await sleep(2 * QUIET_MS);
    return desks.map(({ id, line }) => async () => {
      const command = atCounter('call-next', id);
      const { took, answer } = await timed(hall, () => ask(line, command));
      const { ticket } = (await answer).result;
      if (ticket === undefined) throw new Error('Nobody was called.');
      served.push(() => ask(line, finish(id, ticket)));
      return took;
    });
  }

  // So many calls that the list on the display is full.
  for (let called = 0; called < RECENT_CALLS; called += desks.length) {
    for (const call of await nextCalls()) {
      await sleep(QUIET_MS);
      await call();
    }
  }
  return {
    nextCalls,
    newestView: () => newest,
    close: () => {
      for (const line of lines) line.close();
    },
  };
}
