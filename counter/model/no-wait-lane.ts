import { officeNow } from '#shared/client/office-clock.ts';
import { type NoWaitNow, noWaitNow } from '#shared/domain/no-wait.ts';
import { wallClock } from '#shared/domain/time.ts';
import type { ClosingReason } from '#shared/domain/vocabulary.ts';
import type { Sent, Work } from './work.ts';

/** The no-wait lane in a clerk's hands: closed in one key, opened again by the same (SPEC Q13). */

/** How the lane stands, and what can be done about it; null while the line is down. */
export interface NoWaitLane {
  readonly now: Extract<NoWaitNow, { readonly status: 'open' | 'closed' }>;
  /** Closes it because the signer is away, until nobody knows when; or opens it again. */
  readonly toggle: (() => Sent) | null;
  /** Says anew why it is closed. @param until time of day, `14:00`; null: not known */
  readonly close: ((reason: ClosingReason, until: string | null) => Sent) | null;
}

/** The lane at an office time, ms; null where the office has none, or its campaign does not run. */
export function noWaitLaneAt(work: Work, at: number): NoWaitLane | null {
  const office = work.catalogue.value;
  const view = work.view.value;
  if (!office || !view) return null;
  const now = noWaitNow(office, view.noWaitClosure, at);
  if (now.status !== 'open' && now.status !== 'closed') return null;
  if (!work.connected.value) return { now, toggle: null, close: null };

  const close = (reason: ClosingReason, until: string | null) => {
    const { day } = wallClock(officeNow(), office.timeZone);
    return work.ask(
      { type: 'close-no-wait', reason, until },
      { what: 'lane-closed', closure: { day, reason, until } },
    );
  };
  const open = () => work.ask({ type: 'open-no-wait' }, { what: 'lane-opened' });
  return { now, close, toggle: now.status === 'open' ? () => close('signer-away', null) : open };
}
