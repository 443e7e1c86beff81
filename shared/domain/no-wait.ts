/** Whether procedures are settled at once now: the campaign's days, and the lane closed for a while (SPEC Q13). */
import type { Campaign, Office } from '../protocol/office.ts';
import { wallClock } from './time.ts';
import type { ClosingReason } from './vocabulary.ts';

/** Why staff closed the lane, and until when. */
export interface NoWaitClosure {
  /** The office's day on which it was closed; it does not outlast it. */
  readonly day: string;
  readonly reason: ClosingReason;
  /** Time of day, `14:00`; null: not known. */
  readonly until: string | null;
}

/** How the no-wait lane stands. */
export type NoWaitNow =
  | { readonly status: 'open' }
  | { readonly status: 'no-lane' }
  | { readonly status: 'out-of-campaign'; readonly campaign: Campaign }
  | { readonly status: 'closed'; readonly closure: NoWaitClosure };

/** How it stands at an instant, ms. */
export function noWaitNow(
  office: Pick<Office, 'lanes' | 'noWaitCampaign' | 'timeZone'>,
  closure: NoWaitClosure | null,
  at: number,
): NoWaitNow {
  const { day, time } = wallClock(at, office.timeZone);
  const campaign = office.noWaitCampaign;
  if (!office.lanes.some((lane) => lane.noWait)) return { status: 'no-lane' };
  if (campaign && !isOn(campaign, day)) return { status: 'out-of-campaign', campaign };
  const isClosed = closure?.day === day && (closure.until === null || time < closure.until);
  return isClosed ? { status: 'closed', closure } : { status: 'open' };
}

/** Whether a day is one of a campaign's: its first and last are. */
function isOn({ from, to }: Campaign, day: string): boolean {
  return from <= day && day <= to;
}
