/** What the lead is told of feedback and findings, and what the public is (SPEC section Y). */
import type { FeedbackCounts } from '../domain/feedback/counts.ts';
import type { Due } from '../domain/feedback/deadlines.ts';
import type { PublicAnswer } from '../domain/feedback/feedback-events.ts';
import type {
  FeedbackAbout,
  FeedbackChannel,
  FeedbackRefusal,
  FeedbackState,
  FeedbackStep,
  FindingState,
} from '../domain/vocabulary-of-feedback.ts';
import type { Text } from './text.ts';

/** One row of the lead's register. Days as `2026-11-23`; no time of day, which would tell who stood at the kiosk. */
export interface FeedbackRow {
  readonly feedback: string;
  /** What its writer asks by, `K7M2-9QXD`. */
  readonly code: string;
  readonly channel: FeedbackChannel;
  readonly about: FeedbackAbout;
  readonly day: string;
  readonly state: FeedbackState;
  readonly due: Due | null;
  readonly late: boolean;
  /** What was written is forgotten. */
  readonly forgotten: boolean;
}

/** `GET /api/feedback`: what came in on these days and all that is not settled, the late first, the oldest on top (SPEC Y4). */
export interface FeedbackNow {
  readonly from: string;
  readonly to: string;
  readonly late: number;
  readonly rows: readonly FeedbackRow[];
  /** Of what came in on these days. */
  readonly counts: FeedbackCounts;
}

/** One step, as the lead reads it. */
export interface FeedbackStepSeen {
  readonly step: FeedbackStep;
  readonly day: string;
  /** The post that wrote it down; null where it is no more. */
  readonly by: Text | null;
  readonly reason: FeedbackRefusal | null;
  readonly to: string | null;
  readonly text: string | null;
  readonly public: PublicAnswer | null;
}

/** `GET /api/feedback/FEEDBACK`: one of them, opened. */
export interface FeedbackSeen extends FeedbackRow {
  /** What was written; null where it is forgotten. */
  readonly text: string | null;
  /** How to reach its writer; null where they left nothing, and where it is forgotten. */
  readonly contact: string | null;
  readonly steps: readonly FeedbackStepSeen[];
  /** What may be done next, and the last day on which it comes in time; null: no day is set for it. */
  readonly next: readonly { readonly step: FeedbackStep; readonly by: string | null }[];
}

/** A finding as the public may read it: the office's own words, the post that owns it, and what became of it. */
export interface PublicFinding {
  readonly text: string;
  readonly owner: Text;
  readonly due: string;
  readonly state: FindingState;
  /** The day of its newest move. */
  readonly since: string;
}

/** The same for the lead. */
export interface FindingSeen extends PublicFinding {
  readonly finding: string;
  readonly period: string;
  readonly note: string | null;
}

/** `GET /api/findings`: those of the newest period first. */
export interface FindingsNow {
  readonly findings: readonly FindingSeen[];
}

/** What became of one piece of feedback, for whoever has its code (SPEC Y7); `too-often`: look-ups came too fast. */
export interface CodeLookUp {
  /** As it was typed. */
  readonly typed: string;
  readonly found:
    | 'no-code'
    | 'unknown'
    | 'too-often'
    | {
        readonly code: string;
        /** Each state with its day, the oldest first. */
        readonly course: readonly { readonly state: FeedbackState; readonly day: string }[];
        /** The last day for the next step; null where nothing is due. */
        readonly due: Due | null;
        /** Null unless it stands in public. */
        readonly answer: PublicAnswer | null;
      };
}

/** What the public page shows: numbers, and answers about rules (SPEC Y5). */
export interface PublicFeedback {
  /** First and last day of what is counted. */
  readonly from: string;
  readonly to: string;
  readonly counts: FeedbackCounts;
  readonly answers: readonly (PublicAnswer & { readonly day: string })[];
}
