import { setTimeout as sleep } from 'node:timers/promises';
import { bareHall } from '../parts/bare-hall.ts';
import { officeHall, QUIET_MS } from '../parts/office-hall.ts';
import type { RowMaker } from '../parts/row.ts';
import { quantile, spreadOf } from '../parts/spread.ts';

const DISPLAYS = 100;
const ROUNDS = 5;
/** Cycles of a round; in each, every counter of the office calls once. */
const CYCLES = 10;
const WARM_CYCLES = 3;

/**
 * From a clerk's call, sent, until the last of 100 displays has read the view that shows it: p99, ms, in a quiet hall.
 * Floor: a raw WebSocket server that fsyncs the same call and sends the bytes of the same view to 100 sockets.
 * The two take turns call by call.
 */
export const callToHall: RowMaker = {
  name: 'call-to-hall',
  async measure(scene) {
    const hall = await officeHall(scene, DISPLAYS);
    const bare = await bareHall(scene, DISPLAYS, hall.newestView());
    const value: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const times: { office: number[]; floor: number[] } = { office: [], floor: [] };
      for (let cycle = 0; cycle < (round === 0 ? WARM_CYCLES : CYCLES); cycle += 1) {
        for (const call of await hall.nextCalls()) {
          // Both come out of the same rest.
          await sleep(QUIET_MS / 2);
          times.floor.push(await bare.call());
          await sleep(QUIET_MS / 2);
          times.office.push(await call());
        }
      }
      // The first round warms up compilers and caches.
      if (round === 0) continue;
      value.push(quantile(times.office, 0.99));
      floor.push(quantile(times.floor, 0.99));
    }
    hall.close();
    bare.close();
    return {
      name: 'call-to-hall',
      unit: 'ms p99',
      value: spreadOf(value),
      floor: spreadOf(floor),
      target: { is: 'at most', ratio: 1.5 },
    };
  },
};
