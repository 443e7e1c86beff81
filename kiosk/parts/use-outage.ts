/** Whether a screen serves nobody just now: what it is told would not be kept, or would bear a wrong date (SPEC X9, N6). */
import { useEffect, useMemo } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import { memoryFailed } from '#shared/client/memory-health.ts';
import type { View } from '#shared/domain/views.ts';
import { lateOutage } from '../model/late-outage.ts';

/** What the date is judged by. */
interface Known {
  /** The newest view, of this life of the page or before. */
  readonly lastSeen: ReadonlySignal<View | null>;
  /** Office time, ms, ticking. */
  readonly now: ReadonlySignal<number>;
  readonly timeZone: string;
}

/** How long after the first screen the part is fetched that knows of dates and has the words, ms. */
const FETCH_LATE_MS = 1500;

/** Null while all is well. The memory comes first: with it failing nothing else is known for sure. */
export function useOutage(
  device: Pick<Device<View>, 'db' | 'line' | 'identity'>,
  { lastSeen, now, timeZone }: Known,
): 'memory' | 'date' | null {
  const late = lateOutage.part.value;
  const date = useMemo(
    () => late?.watchDate(device, { lastSeen, now, timeZone }),
    [late, device, lastSeen, now, timeZone],
  );
  useEffect(() => date?.close, [date]);
  useEffect(() => {
    const timer = setTimeout(lateOutage.fetch, FETCH_LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (memoryFailed.value) return 'memory';
  return date?.isWrong.value ? 'date' : null;
}
