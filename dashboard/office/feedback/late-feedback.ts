import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { Caller } from '../doors/ask-door.ts';
import { fetchFeedback } from '../doors/feedback-doors.ts';
import { useRenewed } from '../edit/use-renewed.ts';

/** How many are late, for the sidebar and the lead's first screen (SPEC Y4). */

/** Lateness comes with a day, or a step: asked again so often, ms. */
const ASK_AGAIN_MS = 60_000;

/** Follows the count for as long as somebody is signed in; 0 until it is known, as it was while the office does not answer. */
export function useLateFeedback(caller: Caller): ReadonlySignal<number> {
  const late = useSignal(0);
  const load = useCallback(() => {
    void fetchFeedback(caller).then((reply) => {
      if (reply.ok) late.value = reply.body.late;
    });
  }, [caller, late]);
  useRenewed(load, ASK_AGAIN_MS);
  return late;
}
