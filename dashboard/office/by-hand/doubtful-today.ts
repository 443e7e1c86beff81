import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Caller } from '../doors/ask-door.ts';
import { fetchByHand } from '../doors/watch-doors.ts';

/** How many visits served by hand today somebody should look at, for the sidebar (SPEC Q18). */

/** A counter may come back with its visits at any time: asked again so often, ms. */
const ASK_AGAIN_MS = 60_000;

/** Follows the count for as long as somebody is signed in; 0 until it is known, as it was while the office does not answer. */
export function useDoubtfulToday(caller: Caller): ReadonlySignal<number> {
  const doubtful = useSignal(0);
  useEffect(() => {
    const load = async () => {
      const reply = await fetchByHand(caller);
      if (reply.ok) doubtful.value = reply.body.doubtful;
    };
    void load();
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [caller, doubtful]);
  return doubtful;
}
