import { nextNumber } from '#shared/domain/ticket.ts';
import type { Visitor } from './arrivals.ts';
import { workAt } from './counter-shift.ts';
import { type Hall, kioskOf, seconds } from './hall.ts';

/** One simulated day of an office, from the first number to the last rating. */

/** Plays the day. @param visitors in the order in which they come */
export function playDay(hall: Hall, visitors: readonly Visitor[]): void {
  const { agenda, chance, conduct, office, send } = hall;
  const kiosk = kioskOf(office);
  const series = office.series.filter((one) => one.point === kiosk.point);
  const counters = office.counters.map((counter) => ({ counter, wake: workAt(hall, counter) }));

  visitors.forEach((visitor, i) => {
    agenda.add(hall.instant(visitor.minute), (at) => arrive(visitor, ticketOf(hall.day, i), at));
  });
  agenda.run();

  function arrive(visitor: Visitor, ticket: string, at: number): void {
    const letter = series.find((one) => one.lane === visitor.lane)?.letter;
    const number = letter && nextNumber(hall.state().lastNumber[letter] ?? 0);
    // A lane without a letter here, or a series used up: the kiosk gives no number.
    if (!letter || !number) return;
    const { limits, procedure } = visitor;
    hall.visitors.set(ticket, visitor);
    const said = { ticket, letter, number, procedure: procedure.code, limits };
    send(kiosk, at, { type: 'issue-ticket', ...said });
    if (visitor.priority) {
      agenda.add(at + seconds(chance.between(3, 7)), (then) =>
        send(kiosk, then, { type: 'claim-priority', ticket }),
      );
    }
    for (const { counter, wake } of counters) {
      if (counter.lanes.includes(visitor.lane)) {
        const usually = chance.between(8, 30);
        agenda.add(at + seconds(conduct.noticedAfter(hall, counter, visitor) ?? usually), wake);
      }
    }
  }
}

/** Ids of a simulated past tell that they are simulated. */
function ticketOf(day: string, i: number): string {
  return `past-${day}-${String(i + 1).padStart(4, '0')}`;
}
