/** What has happened to feedback and findings, as the journal keeps it (SPEC section Y, J1). */
import type { TextRef } from '../events.ts';
import type { Mark } from '../vocabulary.ts';
import type {
  FeedbackAbout,
  FeedbackChannel,
  FeedbackRefusal,
  FeedbackStep,
  FindingState,
} from '../vocabulary-of-feedback.ts';

export interface FeedbackTaken {
  readonly type: 'feedback-taken';
  readonly feedback: string;
  readonly channel: FeedbackChannel;
  readonly about: FeedbackAbout;
  /** The office's day on which it came in: its deadlines count from the working day after (SPEC Y2). */
  readonly day: string;
  /** What was written. */
  readonly text: TextRef;
  /** How to reach its writer, where they wish an answer. */
  readonly contact: TextRef | null;
  /** `again`: feedback of this id stands already, and this changes nothing. */
  readonly marks: readonly Mark[];
}

/** What the office makes known: its own words, never the writer's, and so part of the event as a publication's are (SPEC Y5). */
export interface PublicAnswer {
  /** What it was about. */
  readonly matter: string;
  readonly answer: string;
}

export interface FeedbackHandled {
  readonly type: 'feedback-handled';
  readonly feedback: string;
  readonly step: FeedbackStep;
  /** Of a refusal; else null. */
  readonly reason: FeedbackRefusal | null;
  /** The body it was passed on to; else null. */
  readonly to: string | null;
  /** What was written to its writer, or came back from them; not public. */
  readonly text: TextRef | null;
  /** Of a publication; else null. */
  readonly public: PublicAnswer | null;
  /** The office's day of the step. */
  readonly day: string;
}

/** What was written, how to reach its writer, and every letter between are gone, because somebody asked for it (SPEC Y1, J4). */
export interface FeedbackForgotten {
  readonly type: 'feedback-forgotten';
  readonly feedback: string;
}

/** Something is to be mended, by whom and until when (SPEC Y6). Its words are public. */
export interface FindingNoted {
  readonly type: 'finding-noted';
  readonly finding: string;
  /** The period whose results led to it, `2026-Q3`. */
  readonly period: string;
  readonly text: string;
  /** The post that owns it. */
  readonly owner: string;
  /** The day until which it is to be done. */
  readonly due: string;
  readonly day: string;
}

export interface FindingMoved {
  readonly type: 'finding-moved';
  readonly finding: string;
  readonly state: FindingState;
  readonly note: TextRef | null;
  readonly day: string;
}
