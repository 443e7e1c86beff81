import { SCREENS } from '#shared/protocol/routes.ts';
import type { ConsoleWatch } from './console-watch.ts';
import { type Machine, startMachine } from './machine.ts';
import type { OfficeProgram } from './office-program.ts';
import { rateUnasked, readyWithoutNetwork, takeNumbers } from './visitors.ts';

/** People at kiosks and tablets that have neither network nor server: what the screens told them is written down here. */

/** One machine of the hall, on which a kiosk and a counter's tablet stand side by side. */
export interface OfflinePlace {
  readonly machine: Machine;
  /** Numbers shown to people, in the order in which they were shown. */
  readonly numbers: readonly string[];
  /** How often someone was thanked for a rating. */
  readonly thanked: () => number;
  /** So many people take a number, and so many rate, at the same time. */
  serve(people: number, ratings: number): Promise<void>;
  /** Pulls the plug right after the last screen, and opens both screens again. */
  powerCut(): Promise<void>;
}

/** How much happens without the office, in the whole hall. */
export interface OfflineSizes {
  readonly people: number;
  readonly ratings: number;
  /** How long a journey of this size may take, ms. */
  readonly patienceMs: number;
}

const WANTED = { procedure: 'Chứng thực bản sao từ bản chính', limits: 'within' } as const;
/** What a visitor takes at most on a busy machine, and everything else together, ms. */
const EACH_MS = 3000;
const AROUND_MS = 150_000;

/** The two machines of the demonstration's hall, paired and ready while the office is there. */
export function offlinePlaces(
  office: OfficeProgram,
  watch: ConsoleWatch,
): Promise<readonly OfflinePlace[]> {
  const places = [
    { point: 'sanh', counter: '2' },
    { point: 'ban-huong-dan', counter: '3' },
  ];
  return Promise.all(places.map((at) => offlinePlace(office, watch, at)));
}

/** A whole day with `FULL=1`, else as little as shows the same; `OFFLINE_PEOPLE` and `OFFLINE_RATINGS` say it in numbers. */
export function offlineSizes(short: {
  readonly people: number;
  readonly ratings: number;
}): OfflineSizes {
  const { OFFLINE_PEOPLE, OFFLINE_RATINGS, FULL } = process.env;
  const all = FULL ? { people: 500, ratings: 400 } : short;
  const people = Number(OFFLINE_PEOPLE ?? all.people);
  const ratings = Number(OFFLINE_RATINGS ?? all.ratings);
  return { people, ratings, patienceMs: AROUND_MS + Math.max(people, ratings) * EACH_MS };
}

async function offlinePlace(
  office: OfficeProgram,
  watch: ConsoleWatch,
  at: { readonly point: string; readonly counter: string },
): Promise<OfflinePlace> {
  // Where its screens look for the office for ever, wherever that is.
  const { url } = office;
  const machine = await startMachine(`machine ${at.point}`, watch);
  const kioskDevice = await office.pair('kiosk', { point: at.point });
  const tabletDevice = await office.pair('tablet', { counter: at.counter });
  let kiosk = await machine.open('kiosk', kioskDevice.link);
  let tablet = await machine.open('tablet', tabletDevice.link);
  await readyWithoutNetwork(kiosk, tablet);

  const numbers: string[] = [];
  let thanked = 0;
  return {
    machine,
    numbers,
    thanked: () => thanked,
    async serve(people, ratings) {
      await Promise.all([
        takeNumbers(kiosk, WANTED, people, (number) => numbers.push(number)),
        rateUnasked(tablet, ratings, () => {
          thanked += 1;
        }),
      ]);
    },
    async powerCut() {
      await machine.kill();
      await machine.start();
      kiosk = await machine.open('kiosk', url + SCREENS.kiosk);
      tablet = await machine.open('tablet', url + SCREENS.tablet);
    },
  };
}
