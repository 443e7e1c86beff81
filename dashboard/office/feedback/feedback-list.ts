import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { FeedbackNow, FeedbackSeen } from '#shared/protocol/feedback.ts';
import { type Caller, type No, wish } from '../doors/ask-door.ts';
import { fetchFeedback, fetchOneFeedback, forgetFeedback } from '../doors/feedback-doors.ts';

/** The register before the lead, the one that lies open, and what is done with it (SPEC Y3, Y4). */

/** A span of days, both counted. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

type Taking = Extract<Command, { type: 'take-feedback' }>;
type Handling = Extract<Command, { type: 'handle-feedback' }>;

/** What staff enter of feedback that came on paper or by e-mail. */
export type Entered = Omit<Taking, 'id' | 'at' | 'type' | 'feedback'>;
/** A step with its texts. */
export type Step = Omit<Handling, 'id' | 'at' | 'type' | 'feedback'>;

export interface FeedbackList {
  /** Null while awaited. */
  readonly now: ReadonlySignal<FeedbackNow | null>;
  /** The one that lies open; null for none. */
  readonly opened: ReadonlySignal<FeedbackSeen | null>;
  /** Why the register could not be fetched last; what stands there is then old. */
  readonly trouble: ReadonlySignal<No | null>;
  load(days: Days): Promise<void>;
  open(feedback: string): Promise<void>;
  close(): void;
  /** The id of what was taken, or why it was not. */
  take(entered: Entered): Promise<{ readonly feedback: string } | No>;
  /** Null when the step is done, else why not. */
  handle(feedback: string, step: Step): Promise<No | null>;
  /** Null when all that was written is forgotten, else why not (SPEC Y1). */
  forget(feedback: string): Promise<No | null>;
}

/** Nothing is asked before the first `load`. */
export function openFeedbackList(caller: Caller): FeedbackList {
  const now = signal<FeedbackNow | null>(null);
  const opened = signal<FeedbackSeen | null>(null);
  const trouble = signal<No | null>(null);
  let shown: Days | null = null;

  async function load(days: Days): Promise<void> {
    shown = days;
    const reply = await fetchFeedback(caller, days);
    // An answer about other days than those now chosen comes too late.
    if (shown !== days) return;
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) now.value = reply.body;
  }

  async function open(feedback: string): Promise<void> {
    const reply = await fetchOneFeedback(caller, feedback);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) opened.value = reply.body;
  }

  async function renew(): Promise<void> {
    if (shown) await load({ ...shown });
  }

  async function take(entered: Entered): Promise<{ readonly feedback: string } | No> {
    const feedback = newId();
    const header = { id: newId(), at: officeNow() };
    const why = await wish(caller, { ...header, type: 'take-feedback', feedback, ...entered });
    await renew();
    return why ?? { feedback };
  }

  async function handle(feedback: string, step: Step): Promise<No | null> {
    const header = { id: newId(), at: officeNow() };
    const why = await wish(caller, { ...header, type: 'handle-feedback', feedback, ...step });
    await Promise.all([renew(), open(feedback)]);
    return why;
  }

  async function forget(feedback: string): Promise<No | null> {
    const reply = await forgetFeedback(caller, feedback);
    await Promise.all([renew(), open(feedback)]);
    return reply.ok ? null : reply.why;
  }

  function close(): void {
    opened.value = null;
  }

  return { now, opened, trouble, load, open, close, take, handle, forget };
}
