import { atCounter, finish, type Kiosk, kioskAt } from './facts.ts';
import type { Device, OfficeProcess } from './office-process.ts';

/** A counter at which visits are served before anything is measured, so that tablets have something to rate. */
export interface ServedCounter {
  readonly kioskDevice: Device;
  /** The tablet that stands on it. */
  readonly tablet: Device;
  readonly kiosk: Kiosk;
  /** The kiosk's lanes that it does not serve. */
  readonly others: readonly string[];
  /** Gives so many numbers, calls them and ends the visits. @returns the visits, ready to be rated once each */
  serve(visits: number): Promise<readonly string[]>;
}

/** Visits given, called and ended at a time: few wait, as in a hall. */
const AT_A_TIME = 32;

/** Opens the office's first counter. */
export async function servedCounter(office: OfficeProcess): Promise<ServedCounter> {
  const [counter] = office.catalogue.counters;
  if (!counter) throw new Error('The office has no counter.');
  const kioskDevice = await office.pair('kiosk');
  const tablet = await office.pair('tablet', counter.id);
  const desk = await office.pair('counter', counter.id);
  const kiosk = kioskAt(office.catalogue, kioskDevice.point);
  const lane = counter.lanes.find((one) => kiosk.lanes.includes(one));
  await office.send(desk, [atCounter('open-counter', counter.id)]);

  async function serveSome(visits: number): Promise<string[]> {
    const given = Array.from({ length: visits }, () => kiosk.ticket(lane));
    await office.send(kioskDevice, given);
    const wishes = given.flatMap(({ ticket }) => [
      atCounter('call-next', counter!.id),
      finish(counter!.id, ticket),
    ]);
    await office.send(desk, wishes);
    return given.map(({ ticket }) => ticket);
  }

  return {
    kioskDevice,
    tablet,
    kiosk,
    others: kiosk.lanes.filter((one) => !counter.lanes.includes(one)),
    async serve(visits) {
      const served: string[] = [];
      while (served.length < visits) {
        served.push(...(await serveSome(Math.min(AT_A_TIME, visits - served.length))));
      }
      return served;
    },
  };
}
