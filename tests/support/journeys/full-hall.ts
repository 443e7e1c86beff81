import { randomUUID } from 'node:crypto';
import { startOfDay } from '#shared/domain/time.ts';
import type { OfficeProgram, Paired } from './office-program.ts';

/** An ordinary morning in the hall, made in a moment: people wait in several queues, most counters serve. */

/** Numbers given, oldest first: letter, procedure, minutes ago. */
const GIVEN = [
  ['A', '2.000908', 21],
  ['B', '1.001193', 19],
  ['C', '1.004194', 17],
  ['N', '2.000815', 16],
  ['A', '2.000843', 14],
  ['B', '1.000894', 12],
  ['A', '2.000908', 9],
  ['C', '1.004194', 8],
  ['N', '2.000815', 7],
  ['B', '1.001193', 6],
  ['N', '2.000884', 4],
  ['A', '2.000815', 2],
] as const;
const MINUTE_MS = 60_000;
/** Counters whose clerks call somebody; the second one stays free for the picture's own clerk. */
const CALLING = ['1', '3', '4'];

/** Fills the hall of a kiosk. @param device of the point whose letters are A to N */
export async function fillHall(office: OfficeProgram, device: Paired): Promise<void> {
  const { timeZone } = office.catalogue;
  const now = Date.now();
  const today = startOfDay(new Intl.DateTimeFormat('sv', { timeZone }).format(now), timeZone);
  const last: Record<string, number> = {};
  for (const [letter, procedure, minutesAgo] of GIVEN) {
    const number = (last[letter] ?? 0) + 1;
    last[letter] = number;
    const at = Math.max(today, now - minutesAgo * MINUTE_MS);
    const limits = letter === 'N' ? 'within' : null;
    const ticket = randomUUID();
    const said = { id: randomUUID(), at, ticket, letter, number, procedure, limits } as const;
    await office.say(device, { type: 'issue-ticket', ...said });
    if (letter === 'B' && number === 3) {
      await office.say(device, { type: 'claim-priority', id: randomUUID(), at, ticket });
    }
  }
  for (const counter of CALLING) {
    const desk = await office.pair('counter', { counter });
    for (const type of ['open-counter', 'call-next'] as const) {
      await office.say(desk, { type, id: randomUUID(), at: Date.now(), counter });
    }
  }
}
