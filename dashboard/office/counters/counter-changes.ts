import type { Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';

/** What adding, changing and removing a counter does to the office file. */

/** What the lead sets of a counter. */
export interface CounterPart {
  readonly name: Text;
  readonly lanes: readonly string[];
}

/** The file with a counter as set; one that it does not have is added at the end. */
export function withCounter(office: Office, id: string, { name, lanes }: CounterPart): Office {
  const counter = { id, name, lanes: [...lanes] };
  const known = office.counters.some((one) => one.id === id);
  const counters = known
    ? office.counters.map((one) => (one.id === id ? counter : one))
    : [...office.counters, counter];
  return { ...office, counters };
}

/** The file without a counter, and without the devices planned there. */
export function withoutCounter(office: Office, id: string): Office {
  return {
    ...office,
    counters: office.counters.filter((one) => one.id !== id),
    devices: office.devices.filter((one) => one.counter !== id),
  };
}

/** The smallest number that no counter has as its id. */
export function nextCounterId({ counters }: Pick<Office, 'counters'>): string {
  const taken = new Set(counters.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** Names of the other counters that serve a lane. */
export function othersServing(
  { counters }: Pick<Office, 'counters'>,
  lane: string,
  id: string,
): readonly Text[] {
  return counters.filter((one) => one.id !== id && one.lanes.includes(lane)).map((one) => one.name);
}
