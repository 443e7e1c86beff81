import { randomUUID } from 'node:crypto';
import { startOfDay } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
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
/** Counters that call in an office of any size. */
const MOST_CALLING = 6;

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

/** Makes a moment's work in any office: a number of every ordinary lane, and the first counters call. */
export async function callSome(office: OfficeProgram, device: Paired, file: Office): Promise<void> {
  for (const { letter, lane } of file.series.filter(({ point }) => point === device.point)) {
    const procedure = file.procedures.find((one) => one.lane === lane)?.code;
    if (procedure === undefined) continue;
    for (const number of [1, 2]) {
      const [id, ticket, at] = [randomUUID(), randomUUID(), Date.now()];
      const said = { id, ticket, at, letter, number, procedure, limits: null };
      await office.say(device, { type: 'issue-ticket', ...said });
    }
  }
  for (const { id } of file.counters.slice(0, MOST_CALLING)) {
    const desk = await office.pair('counter', { counter: id });
    for (const type of ['open-counter', 'call-next'] as const) {
      await office.say(desk, { type, id: randomUUID(), at: Date.now(), counter: id });
    }
  }
}
