/** Giving a number: counted and written down before any screen shows it (SPEC N1, O1). */
import type { Outbox } from '#shared/client/outbox.ts';
import { newId } from '#shared/client/ids.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { KioskView } from '#shared/domain/views.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/office.ts';
import { type NoNumber, takeNumber } from './numbering.ts';
import type { Queue } from './offer.ts';
import { peopleAhead, trustedView } from './waiting.ts';
import type { LineState } from '#shared/client/connection.ts';

/** A number as its holder sees it. */
export interface IssuedTicket {
  readonly id: string;
  /** `A025`. */
  readonly number: string;
  readonly procedure: Procedure;
  readonly queue: Queue;
  readonly limits: LimitAnswer | null;
  /** Office time, ms. */
  readonly at: number;
  /** Null when it is not known. */
  readonly ahead: number | null;
}

export type Issued =
  | { readonly status: 'issued'; readonly ticket: IssuedTicket }
  | { readonly status: NoNumber };

/** What a number is asked for, and what the kiosk knows at that moment. */
export interface Asked {
  readonly procedure: Procedure;
  readonly limits: LimitAnswer | null;
  readonly queue: Queue;
  readonly device: string;
  readonly timeZone: string;
  /** Office time, ms. */
  readonly now: number;
  readonly view: KioskView | null;
  readonly line: LineState;
}

/** Gives the next number, or says why there is none. Rejects where the device cannot keep it. */
export async function issueTicket(outbox: Outbox, asked: Asked): Promise<Issued> {
  const { procedure, limits, queue, now, view } = asked;
  const { letter } = queue;
  const day = dayOf(now, asked.timeZone);
  if (view && view.day > day) return { status: 'date-uncertain' };
  const known = view?.day === day ? (view.lastNumber[letter] ?? 0) : 0;
  const ids = { id: newId(), ticket: newId() };
  let none: NoNumber = 'series-used-up';
  const command = await outbox.postNumbered(async (numbers) => {
    const taken = await takeNumber(numbers, { device: asked.device, day, letter }, known);
    if (taken.status !== 'taken') {
      none = taken.status;
      return null;
    }
    const { number } = taken;
    const issue = { type: 'issue-ticket', letter, number, procedure: procedure.code } as const;
    return { ...ids, ...issue, at: now, limits };
  });
  if (!command) return { status: none };
  const trusted = trustedView(view, asked.line, now);
  const ahead = peopleAhead(trusted, queue.lane.id, letter, command.number);
  const number = ticketNumber(letter, command.number);
  return {
    status: 'issued',
    ticket: { id: ids.ticket, number, procedure, queue, limits, at: now, ahead },
  };
}
