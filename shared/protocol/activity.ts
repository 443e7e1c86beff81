/** Who did what, as the office tells its administrator (SPEC A16): no rating is among it, and no text of anybody's. */
import type {
  FeedbackChannel,
  FeedbackStep,
  FindingState,
} from '../domain/vocabulary-of-feedback.ts';
import type {
  ClosingReason,
  DeviceRole,
  Mark,
  MovingReason,
  Outcome,
  StaffChannel,
  WithdrawalReason,
} from '../domain/vocabulary.ts';
import type { Text } from './text.ts';

/** Who did something. A post and a device go by their label; the console and who is no more have none. */
export interface Doer {
  readonly id: string;
  readonly kind: 'post' | 'device' | 'console' | 'gone';
  readonly label: Text | null;
}

/** The number of a ticket, `A025`; null where the office never came to know the ticket. */
type Numbered = { readonly number: string | null };
type AtCounter = { readonly counter: Text };

/** What was done, with the names of what it was done to. One member for each kind of event but those of ratings. */
export type Activity =
  | {
      readonly type: 'office-configured';
      readonly hallFrom: string | null;
      /** Not null where questionnaire, smallest group or public calendar were changed. */
      readonly figuresFrom: string | null;
    }
  | { readonly type: 'day-opened'; readonly day: string }
  | {
      readonly type: 'device-paired';
      readonly device: string;
      readonly role: DeviceRole;
      readonly counter: Text | null;
    }
  | { readonly type: 'device-revoked'; readonly device: string }
  | ({
      readonly type: 'ticket-issued';
      readonly procedure: Text;
      readonly marks: readonly Mark[];
    } & Numbered)
  | ({ readonly type: 'priority-claimed' } & Numbered)
  | ({ readonly type: 'counter-opened' } & AtCounter)
  | ({ readonly type: 'counter-closed' } & AtCounter)
  | ({ readonly type: 'ticket-called' } & Numbered & AtCounter)
  | ({ readonly type: 'ticket-recalled' } & Numbered & AtCounter)
  | ({ readonly type: 'ticket-marked-absent'; readonly times: number } & Numbered & AtCounter)
  | ({ readonly type: 'visit-ended'; readonly outcome: Outcome } & Numbered & AtCounter)
  | ({
      readonly type: 'visit-recorded';
      readonly outcome: Outcome;
      /** Who was signed in at the counter, where somebody else has sent it. */
      readonly clerk: Text | null;
    } & Numbered &
      AtCounter)
  | ({
      readonly type: 'ticket-moved';
      readonly lane: Text;
      readonly reason: MovingReason;
    } & Numbered &
      AtCounter)
  | ({ readonly type: 'ticket-voided' } & Numbered)
  | {
      readonly type: 'no-wait-closed';
      readonly reason: ClosingReason;
      /** Time of day, `14:00`. */
      readonly until: string | null;
    }
  | { readonly type: 'no-wait-opened' }
  | {
      readonly type: 'period-published';
      readonly period: string;
      readonly version: number;
      /** Of a correction; public (SPEC S9). */
      readonly reason: string | null;
    }
  | {
      readonly type: 'batch-confirmed';
      readonly channel: StaffChannel;
      readonly rows: number;
      /** The post that had entered it. */
      readonly enteredBy: Text;
    }
  | { readonly type: 'batch-withdrawn'; readonly reason: WithdrawalReason }
  | { readonly type: 'feedback-taken'; readonly code: string; readonly channel: FeedbackChannel }
  | { readonly type: 'feedback-handled'; readonly code: string; readonly step: FeedbackStep }
  | { readonly type: 'feedback-forgotten'; readonly code: string }
  | { readonly type: 'finding-noted'; readonly period: string; readonly owner: Text }
  | { readonly type: 'finding-moved'; readonly state: FindingState }
  | { readonly type: 'pin-renewed'; readonly staff: Text }
  | { readonly type: 'epoch-begun'; readonly after: number }
  | {
      readonly type: 'facts-admitted' | 'facts-dropped';
      readonly device: string;
      readonly count: number;
    };

/** One line. It bears no place in the journal: the places between would tell when somebody rated. */
export interface ActivityLine {
  /** When the office wrote it down, office time, ms. */
  readonly at: number;
  /** When it was done, office time, ms, where the office heard of it more than a minute later; null: at once, or nobody knows. */
  readonly doneAt: number | null;
  readonly by: Doer;
  readonly what: Activity;
}

/** `GET /api/activity?before=PLACE&day=2026-11-23&by=ID`: a page, newest first. */
export interface ActivityPage {
  readonly lines: readonly ActivityLine[];
  /** Where the next page begins, to be sent back as it is; null where there is nothing before. It tells nothing of ratings. */
  readonly before: string | null;
  /** Whoever can be asked for by id: posts, devices that are paired, the console. */
  readonly doers: readonly Doer[];
}
