import type { FeedbackNow, FeedbackSeen, FindingsNow } from '#shared/protocol/feedback.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { askDoor, type Caller, type DoorReply } from './ask-door.ts';

/** The doors of feedback and findings. */

/** The register of these days, and all that is not settled; of today where no days are named (SPEC Y4). */
export function fetchFeedback(
  caller: Caller,
  days?: { readonly from: string; readonly to: string },
): Promise<DoorReply<FeedbackNow>> {
  return askDoor(caller, `${ROUTES.feedback}${days ? `?${new URLSearchParams(days)}` : ''}`);
}

/** One, opened, with what was written. */
export function fetchOneFeedback(
  caller: Caller,
  feedback: string,
): Promise<DoorReply<FeedbackSeen>> {
  return askDoor(caller, `${ROUTES.feedback}/${encodeURIComponent(feedback)}`);
}

/** Has all that was written about it forgotten; the administrator's door (SPEC Y1). */
export function forgetFeedback(caller: Caller, feedback: string): Promise<DoorReply<unknown>> {
  const address = `${ROUTES.feedback}/${encodeURIComponent(feedback)}/forget`;
  return askDoor(caller, address, { method: 'POST' });
}

/** What the office means to mend (SPEC Y6). */
export function fetchFindings(caller: Caller): Promise<DoorReply<FindingsNow>> {
  return askDoor(caller, ROUTES.findings);
}
