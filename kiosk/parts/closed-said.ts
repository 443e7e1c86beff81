import { nextWorkingDay, type OfficeHours } from '#shared/domain/hours.ts';
import { dayOf } from '#shared/domain/time.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Queue } from '../model/offer.ts';
import { sayDay, sayTime } from '../model/say.ts';

/** That a lane gives no more numbers today, since its last one is given (SPEC N8). */

/** In a few words, for a button: `Hàng này thôi cấp số hôm nay từ 16 giờ 30.`; undefined while it gives them. */
export function closedNote({ closed, lastTicket }: Queue): string | undefined {
  if (!closed || lastTicket === null) return undefined;
  return words.value.kiosk.lastTicketGiven(sayTime(lastTicket));
}

/** The same, and when to come back; undefined while it gives numbers. @param at ms */
export function closedSaid(queue: Queue, office: OfficeHours, at: number): string | undefined {
  const note = closedNote(queue);
  const next = nextWorkingDay(office, 'kioskHours', dayOf(at, office.timeZone));
  if (note === undefined || next === null) return note;
  return `${note} ${words.value.kiosk.comeBack(sayDay(next))}`;
}
