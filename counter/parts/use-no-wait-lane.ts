import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { steadyNow } from '#shared/client/office-clock.ts';
import { listenToKeys } from '../model/keys.ts';
import { type NoWaitLane, noWaitLaneAt } from '../model/no-wait-lane.ts';
import type { Work } from '../model/work.ts';

/** The no-wait lane on a screen: its keys, and whether the question about its closure is open. */

/** The lane as the screen's parts use it. */
export interface LaneOnScreen extends NoWaitLane {
  readonly asking: boolean;
  /** Opens the question why, and until when; null while the lane is open. */
  readonly ask: (() => void) | null;
  readonly stopAsking: () => void;
}

/** Two presses as close as this are one, ms: the second would open what the first has just closed. */
const DOUBLE_PRESS_MS = 600;

/** The lane at an office time, ms; null where there is none today. K and L act as long as the screen stands. */
export function useNoWaitLane(work: Work, at: number): LaneOnScreen | null {
  const [asking, setAsking] = useState(false);
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const lane = noWaitLaneAt(work, at);
  const toggle = lane?.toggle;
  const once = toggle
    ? () => {
        if (steadyNow() - pressedAt.current < DOUBLE_PRESS_MS) return null;
        const sent = toggle();
        if (sent) pressedAt.current = steadyNow();
        return sent;
      }
    : null;
  const closed = lane?.now.status === 'closed';
  const ask = closed && lane.close ? () => setAsking(true) : null;
  useLayoutEffect(() =>
    listenToKeys(
      new Map([
        ['k', once],
        ['l', ask],
      ]),
    ),
  );
  const stopAsking = () => setAsking(false);
  return lane && { ...lane, toggle: once, asking: asking && closed, ask, stopAsking };
}
