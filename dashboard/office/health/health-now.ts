import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HealthNow } from '#shared/protocol/health.ts';
import type { Caller } from '../doors/ask-door.ts';
import { fetchHealth } from '../doors/watch-doors.ts';

/** How the office's memory is doing, followed while somebody is signed in (SPEC X3, X4). */

/** A disk fills in minutes, not seconds; asked again so often, ms. */
const ASK_AGAIN_MS = 30_000;

/** Null until it is known. While the office does not answer, what was known stands: the line says the rest. */
export function useHealth(caller: Caller): ReadonlySignal<HealthNow | null> {
  const health = useSignal<HealthNow | null>(null);
  useEffect(() => {
    const load = async () => {
      const reply = await fetchHealth(caller);
      if (reply.ok) health.value = reply.body;
    };
    void load();
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [caller, health]);
  return health;
}
