/** What has happened, as the journal keeps it for good: facts in the past tense, complete, without free text (SPEC J1, J2). */
import type {
  FeedbackForgotten,
  FeedbackHandled,
  FeedbackTaken,
  FindingMoved,
  FindingNoted,
} from './feedback/feedback-events.ts';
import type { BatchConfirmed, BatchRows, BatchWithdrawn } from './batch-events.ts';
import type {
  DayOpened,
  DevicePaired,
  DeviceRevoked,
  EpochBegun,
  FactsAdmitted,
  FactsDropped,
  FilesArchived,
  OfficeConfigured,
  PeriodPublished,
  PinRenewed,
  RatingsFlagged,
} from './office-events.ts';
import type {
  CitizenChannel,
  ClosingReason,
  Level,
  LimitAnswer,
  Mark,
  MovingReason,
  Outcome,
  TicketClass,
  Unanswered,
} from './vocabulary.ts';

/** A free text's stand-in: the text itself and its salt are kept apart and can be forgotten (SPEC J4). */
export interface TextRef {
  readonly text: string;
  /** SHA-256, hex, of 128-bit random salt ‖ UTF-8 text. */
  readonly commitment: string;
}

/** What was answered, by question. */
export type Answers = { readonly [question: string]: Level };

/**
 * What proves that a rating is among the counted (SPEC Z1). The receipt itself is known to its holder alone: the office
 * knows the leaf that was made from it.
 */
export interface Seal {
  /** 128 random bits, hex. */
  readonly salt: string;
  /** SHA-256, hex, of receipt ‖ SHA-256(salt ‖ what was answered). */
  readonly leaf: string;
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
  /** SHA-256, hex, of the token that its holder's phone may come with; null where there is none (SPEC R15). */
  readonly phone: string | null;
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
  /** So long after the last call that its holder counts as served and gone: the tablet asks (SPEC R16). */
  readonly served: boolean;
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
  /** The version it was asked with, `three-level.1` (SPEC R12). */
  readonly questionnaire: string;
  readonly channel: CitizenChannel;
  readonly answers: Answers;
  readonly reasons: readonly string[];
  readonly comment: TextRef | null;
  /** Office time, ms, as its device knew it, never later than the office's own; null: nobody noted it. */
  readonly givenAt: number | null;
  /** From the first question on the screen to the last answer, ms; null: nobody noted it. */
  readonly tookMs: number | null;
  /** Whether staff were signed in, that day, in the browser it came from (SPEC D5). */
  readonly staffBrowser: boolean;
  /** SHA-256, hex, of what the phone calls itself; null for all other channels (SPEC D6). */
  readonly phone: string | null;
  /** What it is proved by (SPEC Z1); null: it was given before there were seals. */
  readonly seal: Seal | null;
  readonly marks: readonly Mark[];
}
/** Whoever gave a rating gave it anew (SPEC R14): both versions stand, the last one counts. */
export interface RatingChanged {
  readonly type: 'rating-changed';
  readonly rating: string;
  /** 2 for the first change; null: there is no such rating. */
  readonly version: number | null;
  readonly answers: Answers;
  readonly reasons: readonly string[];
  readonly comment: TextRef | null;
  readonly givenAt: number;
  readonly tookMs: number | null;
  /** Whether staff had signed in where it was changed (SPEC D5). */
  readonly staffBrowser: boolean;
  readonly seal: Seal;
  /** A marked one changes nothing. */
  readonly marks: readonly Mark[];
}
export interface RatingClosed {
  readonly type: 'rating-closed';
  readonly visit: string;
  readonly how: Unanswered;
  /** How long the question had stood on the screen, ms; null: nobody noted it. */
  readonly tookMs: number | null;
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
  /** The counter that the clerk who did it had open; null where the lead or the administrator did (SPEC Q15). */
  readonly counter: string | null;
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
  | RatingChanged
  | RatingClosed
  | BatchRows
  | BatchConfirmed
  | BatchWithdrawn
  | RatingsFlagged
  | FilesArchived
  | PeriodPublished
  | FeedbackTaken
  | FeedbackHandled
  | FeedbackForgotten
  | FindingNoted
  | FindingMoved
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
