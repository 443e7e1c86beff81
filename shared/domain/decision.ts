/** What comes out of a decision, and what surrounds one. */
import type { Actor } from './access.ts';
import type { OfficeEvent, Seal, TextRef, VisitRecorded } from './events.ts';
import type { Standing } from './feedback/deadlines.ts';
import type { FindingState } from './vocabulary-of-feedback.ts';
import type { Figures, Publication } from './publication.ts';
import type { CitizenChannel, Ending, RefusalReason } from './vocabulary.ts';

/** What surrounds a command: the pure part takes no time, random number or stored figure by itself. */
export interface Given {
  /** Office time, ms; never before the newest event's. */
  readonly now: number;
  readonly by: Actor;
  /** The command's free text, already sealed (SPEC J4); null when it has none. */
  readonly sealed: TextRef | null;
  /** For `publish-period` alone: the figures and the journal's head they were made from; null when the period's name is not one. */
  readonly draft: {
    readonly figures: Figures;
    readonly journalSeq: number;
    readonly headHash: string;
    /** How many leaves the next version goes with, and the hash of their list (SPEC Z2). */
    readonly leaves?: NonNullable<Publication['leaves']>;
    /** SHA-256, hex, of the canonical JSON of what would be public; see `seen` of the command. */
    readonly shows?: string;
    /** What the period's earlier versions said, oldest first; none where it was never public (SPEC S9). */
    readonly earlier: readonly Publication[];
  } | null;
  /**
   * For ratings, their changes and visits served by hand alone: the visit they name by its ticket or its number, as the tables of all
   * days have it; null when there is none.
   */
  readonly visit: PastVisit | null;
  /** For `change-rating` alone: the rating it names, as the tables have it; null when there is none. */
  readonly rating: PastRating | null;
  /** For ratings alone that bring no seal: one made by the office, whose receipt nobody has (SPEC Z1); null for all else. */
  readonly seal: Seal | null;
  /** The command's further free texts, sealed, in their order: of feedback how to reach its writer (SPEC Y1), of a batch's rows their comments (R18). */
  readonly sealedAlso: readonly TextRef[];
  /** For `confirm-batch` and `withdraw-batch` alone: the batch they name, confirmed before; null when there is none. */
  readonly batch: { readonly isWithdrawn: boolean } | null;
  /** For commands about feedback alone: how the feedback they name stands; null when there is none. */
  readonly feedback: Standing | null;
  /** For commands about a finding alone: what became of it so far; null when there is none. */
  readonly finding: FindingState | null;
  /**
   * What counters did by hand with a number, oldest first. For `issue-ticket`: before the office knew of it (SPEC Q17); for
   * `record-visit`: all that was told of it (SPEC Q18); for all others nothing.
   */
  readonly served: readonly VisitRecorded[];
}

/** What a rating, or a visit served by hand, must know of its visit once the day of the visit is over (SPEC P4, Q18). */
export interface PastVisit {
  readonly ticket: string;
  /** The office's day of its number, `2026-11-23`. */
  readonly day: string;
  readonly counter: string | null;
  readonly procedure: string;
  readonly field: string | null;
  /** As `givenAt` of a ticket of today. */
  readonly givenAt: number | null;
  /** Null when it was never ended. */
  readonly outcome: Ending | null;
  /** Whether a rating of it counts already. */
  readonly rated: boolean;
}

/** What a change must know of the rating it changes (SPEC R14). */
export interface PastRating {
  readonly rating: string;
  /** Null for one that was asked for by nobody. */
  readonly visit: string | null;
  /** The version it was asked with, `three-level.1`. */
  readonly questionnaire: string;
  /** Newest version. */
  readonly version: number;
  /** Who gave it, and where. */
  readonly by: string;
  readonly channel: CitizenChannel;
  /** The counter that it is about. */
  readonly counter: string | null;
  /** What the phone that gave it called itself (SPEC D6); null where it came from no phone, or from one that did not say. */
  readonly phone: string | null;
  /** When it was given first, office time, ms; null: nobody noted it. */
  readonly givenAt: number | null;
  /** When the office heard of it first, office time, ms. */
  readonly heardAt: number;
}

export type Decision =
  | { readonly accepted: true; readonly events: readonly OfficeEvent[] }
  | { readonly accepted: false; readonly reason: RefusalReason };

/** A decision in favour. */
export function happened(...events: readonly OfficeEvent[]): Decision {
  return { accepted: true, events };
}

/** A decision against, with its reason from the closed list. */
export function refused(reason: RefusalReason): Decision {
  return { accepted: false, reason };
}
