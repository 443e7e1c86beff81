/** Giving a number: counted and written down before any screen shows it (SPEC N1, O1). */
import type { Outbox } from '#shared/client/outbox.ts';
import { newId } from '#shared/client/ids.ts';
import { dateIsDoubted } from '#shared/client/office-clock.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { KioskView } from '#shared/domain/views.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { type NoNumber, takeNumber } from './numbering.ts';
import { isLastGiven, type Paused, type Queue } from './offer.ts';
import { peopleAhead, trustedView } from './waiting.ts';
import type { PhoneToken } from '../ticket-code/phone-token.ts';

/** A number as its holder sees it. */
export interface IssuedTicket {
  readonly id: string;
  /** `A025`. */
  readonly number: string;
  readonly procedure: Procedure;
  readonly queue: Queue;
  readonly limits: LimitAnswer | null;
  /** Why it is an ordinary number although its procedure is else settled at once. */
  readonly paused: Paused | null;
  /** Office time, ms. */
  readonly at: number;
  /** Null when it is not known. */
  readonly ahead: number | null;
  /** What the code on it says (SPEC R15); null where it bears none. */
  readonly link: string | null;
}

export type Issued =
  | { readonly status: 'issued'; readonly ticket: IssuedTicket }
  | { readonly status: NoNumber | 'last-ticket-given' };

/** What a number is asked for, and what the kiosk knows at that moment. */
export interface Asked {
  readonly procedure: Procedure;
  readonly limits: LimitAnswer | null;
  readonly queue: Queue;
  /** Why procedures are not settled at once now. */
  readonly paused: Paused | null;
  readonly point: string;
  readonly device: string;
  readonly timeZone: string;
  /** Office time, ms. */
  readonly now: number;
  /** Whether that time comes from the office, and not from this device's own clock (SPEC N9). */
  readonly timeIsSure: boolean;
  readonly view: KioskView | null;
  /** For the holder's phone; null where the ticket bears no code. */
  readonly phone: PhoneToken | null;
  /** How long ago the view came, ms. */
  readonly viewAgeMs: number;
}

/** Gives the next number, or says why there is none. Rejects where the device cannot keep it. */
export async function issueTicket(outbox: Outbox, asked: Asked): Promise<Issued> {
  const { procedure, limits, queue, now, view, phone } = asked;
  const { letter } = queue;
  const day = dayOf(now, asked.timeZone);
  if (isLastGiven(queue.lastTicket, now, asked.timeZone)) return { status: 'last-ticket-given' };
  const isToday = view?.day === day;
  if ((view && view.day > day) || (dateIsDoubted.value && !isToday))
    return { status: 'date-uncertain' };
  const known = {
    lastNumber: view && (isToday ? (view.lastNumber[letter] ?? 0) : 0),
    dayIsSure: asked.timeIsSure || isToday,
  };
  const { point, device } = asked;
  const ids = { id: newId(), ticket: newId() };
  let none: NoNumber = 'series-used-up';
  const command = await outbox.postNumbered(async (numbers) => {
    const taken = await takeNumber(numbers, { point, device, day, letter }, known);
    if (taken.status !== 'taken') {
      none = taken.status;
      return null;
    }
    const { number } = taken;
    const issue = { type: 'issue-ticket', letter, number, procedure: procedure.code } as const;
    const clock = asked.timeIsSure ? {} : ({ clock: 'own' } as const);
    return { ...ids, ...issue, at: now, limits, ...clock, ...(phone && { phone: phone.hash }) };
  });
  if (!command) return { status: none };
  const ahead = peopleAhead(
    trustedView(view, asked.viewAgeMs),
    queue.lane.id,
    letter,
    command.number,
  );
  const number = ticketNumber(letter, command.number);
  const paused = procedure.noWait && limits === null ? asked.paused : null;
  const given = { id: ids.ticket, procedure, queue, limits };
  return {
    status: 'issued',
    ticket: { ...given, number, paused, at: now, ahead, link: phone?.link ?? null },
  };
}
