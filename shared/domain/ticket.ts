/** A ticket's number, and where tickets stand among each other. */
import type { TicketIssued } from './events.ts';
import type { State, Ticket } from './state.ts';

/** `A001` … `A999`, then `A1000` … `A9999` (SPEC N3). */
export function ticketNumber(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}

/** The number after the last one of a series, or null when all 9999 are given: `series-used-up` (SPEC N3). */
export function nextNumber(last: number): number | null {
  return last < 9999 ? last + 1 : null;
}

/**
 * When a number was given, office time in ms; null where its kiosk's clock could not be confirmed: such a number takes its
 * place when it arrives, which tells nothing of when it was given (SPEC N9).
 */
export function givenAt({
  queuedAt,
  marks,
}: Pick<TicketIssued, 'queuedAt' | 'marks'>): number | null {
  return marks.includes('clock-unsure') ? null : queuedAt;
}

/** Order of waiting within a class: by place in time, then by arrival (SPEC Q4). */
export function byPlace(a: Ticket, b: Ticket): number {
  return a.queuedAt - b.queuedAt || a.arrival - b.arrival;
}

/** The day's tickets that were marked absent and may be called again, in the order of their place (SPEC Q9). */
export function absentTickets(state: State): Ticket[] {
  const found: Ticket[] = [];
  for (const ticket of state.tickets.values()) if (ticket.state === 'absent') found.push(ticket);
  return found.sort(byPlace);
}
