import type { Actor } from '#shared/domain/access.ts';
import type { OfficeEvent, RatingGiven, VisitRecorded } from '#shared/domain/events.ts';
import type { ClosingReason, Mark, MovingReason, Outcome } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { OFFICE } from './office.ts';

/** What has happened, in as few words as a test needs. A ticket's id is `ticket-` and its number. */

export interface Fact {
  readonly event: OfficeEvent;
  readonly by?: string;
  /** Office time, ms. */
  readonly at?: number;
}

const TODAY = '2026-11-23';

/** What the office seals a rating with whose device made no seal. */
export const SEAL = { salt: '0'.repeat(32), leaf: 'f'.repeat(64) };

/** An instant by the clock on the wall in Vietnam, ms: `at('07:31')` is of today. */
export function at(time: string, day = TODAY): number {
  return Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}+07:00`);
}

export function idOf(number: string): string {
  return `ticket-${number}`;
}

/**
 * A file accepted. @param hallFrom from which day its letters count; null: at once
 * @param figuresFrom empty, as for an office's first file, which comes before its first day
 */
export function configured(
  office: Office = OFFICE,
  hallFrom: string | null = null,
  figuresFrom: string | null = '',
): Fact {
  const day = figuresFrom === '' ? '' : TODAY;
  return {
    event: { type: 'office-configured', day, office, hallFrom, figuresFrom },
    by: 'console',
  };
}

export function dayOpened(day = TODAY): Fact {
  return { event: { type: 'day-opened', day } };
}

/** A number given at the hall's or the desk's kiosk, as its letter says. */
export function issued(number: string, time = '07:30', ...marks: readonly Mark[]): Fact {
  const letter = number.slice(0, 1);
  const lane = OFFICE.series.find((one) => one.letter === letter)?.lane ?? '';
  const procedure = lane === 'ho-tich' ? '1.001193' : '2.000815';
  return {
    at: at(time),
    event: {
      type: 'ticket-issued',
      ticket: idOf(number),
      day: TODAY,
      letter,
      number: Number(number.slice(1)),
      lane,
      procedure,
      field: lane === 'ho-tich' ? 'ho-tich' : 'chung-thuc',
      limits: null,
      queuedAt: at(time),
      phone: null,
      marks,
    },
  };
}

export function claimed(number: string, ...marks: readonly Mark[]): Fact {
  return { event: { type: 'priority-claimed', ticket: idOf(number), marks } };
}

/** A counter opened by its own clerk, or by somebody else. */
export function opened(counter: string, by: Pick<Actor, 'id'> = { id: `clerk-${counter}` }): Fact {
  return { event: { type: 'counter-opened', counter }, by: by.id };
}

export function closed(counter: string): Fact {
  return { event: { type: 'counter-closed', counter } };
}

export function called(
  number: string,
  counter: string,
  priorityRun = 0,
  className: 'ordinary' | 'priority' = priorityRun > 0 ? 'priority' : 'ordinary',
): Fact {
  const ticket = idOf(number);
  return { event: { type: 'ticket-called', ticket, counter, class: className, priorityRun } };
}

export function recalled(number: string, counter: string): Fact {
  return { event: { type: 'ticket-recalled', ticket: idOf(number), counter } };
}

export function absent(number: string, counter: string, times: number): Fact {
  const event = { ticket: idOf(number), counter, times, served: false };
  return { event: { type: 'ticket-marked-absent', ...event } };
}

/** A number of the no-wait lane moved to the ordinary lane of its procedure. */
export function movedOut(number: string, counter: string, reason: MovingReason): Fact {
  const move = { ticket: idOf(number), counter, from: 'khong-cho', lane: 'chung-thuc', reason };
  return { event: { type: 'ticket-moved', ...move } };
}

/** @param counter that of the clerk who did it; null for the lead */
export function voided(number: string, counter: string | null = null): Fact {
  return { event: { type: 'ticket-voided', ticket: idOf(number), counter } };
}

export function noWaitClosed(
  reason: ClosingReason,
  until: string | null = null,
  day = TODAY,
): Fact {
  return { event: { type: 'no-wait-closed', day, reason, until } };
}

export function noWaitOpened(day = TODAY): Fact {
  return { event: { type: 'no-wait-opened', day } };
}

export function ended(number: string, counter: string, outcome: Outcome = 'settled'): Fact {
  const ticket = idOf(number);
  return { event: { type: 'visit-ended', ticket, counter, outcome, reason: null } };
}

/** A number that a counter served by hand, called five minutes before the end of its visit. @param ended by the wall clock */
export function recorded(
  number: string,
  counter: string,
  ended = '08:00',
  ...marks: readonly Mark[]
): Fact & { readonly event: VisitRecorded } {
  const isUnknown = marks.includes('unknown-ticket');
  const span = { calledAt: at(ended) - 300_000, endedAt: at(ended) };
  return {
    event: {
      type: 'visit-recorded',
      day: TODAY,
      letter: number.slice(0, 1),
      number: Number(number.slice(1)),
      ticket: isUnknown ? null : idOf(number),
      counter,
      ...span,
      outcome: 'settled',
      reason: null,
      clerk: null,
      marks,
    },
  };
}

/** A rating of a number, as the tablet of counter 1 gives it. */
export function rated(
  number: string,
  ...marks: readonly Mark[]
): Fact & { readonly event: RatingGiven } {
  return {
    event: {
      type: 'rating-given',
      rating: `rating-${number}`,
      visit: idOf(number),
      day: TODAY,
      counter: '1',
      procedure: '1.001193',
      field: 'ho-tich',
      questionnaire: 'three-level.1',
      channel: 'tablet',
      answers: { result: 'satisfied' },
      reasons: [],
      comment: null,
      givenAt: at('08:00'),
      tookMs: null,
      staffBrowser: false,
      phone: null,
      seal: SEAL,
      marks,
    },
  };
}

/** The rating of a number given anew, as `changeRating` asks it. @param time by the sender's clock */
export function changed(number: string, version: number, time = '08:00'): Fact {
  return {
    event: {
      type: 'rating-changed',
      rating: `rating-${number}`,
      version,
      answers: { result: 'not-satisfied' },
      reasons: ['waiting'],
      comment: null,
      givenAt: at(time),
      tookMs: null,
      staffBrowser: false,
      seal: SEAL,
      marks: [],
    },
  };
}

/** The tablet of counter 1 asked, and nobody answered. */
export function unanswered(number: string, ...marks: readonly Mark[]): Fact {
  const event = { visit: idOf(number), how: 'timed-out', tookMs: null, marks } as const;
  return { event: { type: 'rating-closed', ...event } };
}

export function paired(device: string, role: 'kiosk' | 'tablet' | 'display'): Fact {
  return {
    event: {
      type: 'device-paired',
      device,
      role,
      label: 'Thiết bị',
      counter: role === 'tablet' ? '1' : null,
      point: role === 'kiosk' ? 'sanh' : null,
      tokenHash: '0'.repeat(64),
    },
  };
}

export function revoked(device: string): Fact {
  return { event: { type: 'device-revoked', device } };
}
