/** What has happened, as the journal keeps it for good: facts in the past tense, complete, without free text (SPEC J1, J2). */
import type {
  DayOpened,
  DevicePaired,
  DeviceRevoked,
  EpochBegun,
  FactsAdmitted,
  FactsDropped,
  OfficeConfigured,
  PeriodPublished,
  PinRenewed,
} from './office-events.ts';
import type {
  ClosingReason,
  Level,
  LimitAnswer,
  Mark,
  MovingReason,
  Outcome,
  Question,
  Reason,
  TicketClass,
  Unanswered,
} from './vocabulary.ts';

/** A free text's stand-in: the text itself and its salt are kept apart and can be forgotten (SPEC J4). */
export interface TextRef {
  readonly text: string;
  /** SHA-256, hex, of 128-bit random salt ‖ UTF-8 text. */
  readonly commitment: string;
}

export interface TicketIssued {
  readonly type: 'ticket-issued';
  readonly ticket: string;
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  readonly lane: string;
  readonly procedure: string;
  readonly field: string | null;
  readonly limits: LimitAnswer | null;
  /** Place in time among the tickets of a class, ms; never before the series' last one (SPEC Q4). */
  readonly queuedAt: number;
  readonly marks: readonly Mark[];
}
export interface PriorityClaimed {
  readonly type: 'priority-claimed';
  readonly ticket: string;
  readonly marks: readonly Mark[];
}
export interface CounterOpened {
  readonly type: 'counter-opened';
  readonly counter: string;
}
export interface CounterClosed {
  readonly type: 'counter-closed';
  readonly counter: string;
}
export interface TicketCalled {
  readonly type: 'ticket-called';
  readonly ticket: string;
  readonly counter: string;
  readonly class: TicketClass;
  /** The counter's run of priority calls, this one counted (SPEC Q6). */
  readonly priorityRun: number;
}
export interface TicketRecalled {
  readonly type: 'ticket-recalled';
  readonly ticket: string;
  readonly counter: string;
}
export interface TicketMarkedAbsent {
  readonly type: 'ticket-marked-absent';
  readonly ticket: string;
  readonly counter: string;
  /** 1, 2 or 3; at 3 the ticket has left (SPEC Q9). */
  readonly times: number;
}
export interface VisitEnded {
  readonly type: 'visit-ended';
  readonly ticket: string;
  readonly counter: string;
  readonly outcome: Outcome;
  readonly reason: TextRef | null;
}
/** A visit served by hand, while its counter had no line (SPEC Q17, Q18). */
export interface VisitRecorded {
  readonly type: 'visit-recorded';
  /** The office's day of its number. */
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  /** The ticket that bears the number; null while the office knows none. */
  readonly ticket: string | null;
  readonly counter: string;
  /** Office time, ms, as the counter knew it; never later than the office's own. */
  readonly calledAt: number;
  readonly endedAt: number;
  readonly outcome: Outcome;
  readonly reason: TextRef | null;
  /** The post that was signed in there then, as the counter's computer said; null where none was. Whoever told it stands in the journal. */
  readonly clerk: string | null;
  readonly marks: readonly Mark[];
}
export interface RatingGiven {
  readonly type: 'rating-given';
  readonly rating: string;
  /** Null for one that was asked for by nobody (SPEC R11). */
  readonly visit: string | null;
  /** The day in whose period the rating counts: the one on which it was given (SPEC P4). */
  readonly day: string;
  readonly counter: string | null;
  readonly procedure: string | null;
  readonly field: string | null;
  readonly answers: { readonly [question in Question]?: Level };
  readonly reasons: readonly Reason[];
  readonly comment: TextRef | null;
  readonly marks: readonly Mark[];
}
export interface RatingClosed {
  readonly type: 'rating-closed';
  readonly visit: string;
  readonly how: Unanswered;
  readonly marks: readonly Mark[];
}
/** Staff found that the file cannot be settled at once (SPEC Q14). */
export interface TicketMoved {
  readonly type: 'ticket-moved';
  readonly ticket: string;
  readonly counter: string;
  readonly from: string;
  readonly lane: string;
  readonly reason: MovingReason;
}
export interface TicketVoided {
  readonly type: 'ticket-voided';
  readonly ticket: string;
}
export interface NoWaitClosed {
  readonly type: 'no-wait-closed';
  readonly day: string;
  readonly reason: ClosingReason;
  /** Time of day at which it opens by itself, `14:00`; null: not known (SPEC Q13). */
  readonly until: string | null;
}
export interface NoWaitOpened {
  readonly type: 'no-wait-opened';
  readonly day: string;
}

export type OfficeEvent =
  | OfficeConfigured
  | DayOpened
  | DevicePaired
  | DeviceRevoked
  | TicketIssued
  | PriorityClaimed
  | CounterOpened
  | CounterClosed
  | TicketCalled
  | TicketRecalled
  | TicketMarkedAbsent
  | VisitEnded
  | VisitRecorded
  | TicketMoved
  | TicketVoided
  | NoWaitClosed
  | NoWaitOpened
  | RatingGiven
  | RatingClosed
  | PeriodPublished
  | EpochBegun
  | FactsAdmitted
  | FactsDropped
  | PinRenewed;
export type EventType = OfficeEvent['type'];

/** An event as recorded: where it stands in the journal, when the office wrote it, and for whom. */
export interface Recorded {
  readonly seq: number;
  /** Office time, ms. */
  readonly at: number;
  /** Device or staff id that sent the command. */
  readonly by: string;
  readonly event: OfficeEvent;
}
