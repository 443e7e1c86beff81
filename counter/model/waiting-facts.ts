import type { DeviceDatabase } from '#shared/client/database.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';

/** Visits as a counter tells them, and those that wait on this device. */

/** A visit as the counter tells it. */
export type Fact = CommandOf<'record-visit'>;

/** Visits written down on this device and not answered yet. */
export async function waitingFacts(db: DeviceDatabase): Promise<readonly Fact[]> {
  const waiting = (await db.getAll('outbox')).filter(({ state }) => state === 'waiting');
  return waiting.flatMap(({ command }) => (command.type === 'record-visit' ? [command] : []));
}

/** How many of them there are, by counter: whoever signs in there sends them (SPEC O6). */
export async function unsentByCounter(db: DeviceDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { counter } of await waitingFacts(db)) {
    counts.set(counter, (counts.get(counter) ?? 0) + 1);
  }
  return counts;
}

/** As it is called: `A025`. */
export function numberOf({ letter, number }: Fact): string {
  return ticketNumber(letter, number);
}
