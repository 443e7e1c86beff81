/** The no-wait lane in the hands of staff: closed for a while, opened again, and a number moved out of it. */
import type { Office } from '../protocol/office.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { noWaitNow } from './no-wait.ts';
import type { State } from './state.ts';
import { wallClock } from './time.ts';

/** Why there is nothing to close or open today. */
const NO_LANE_TODAY = {
  'no-lane': 'no-wait-lane-missing',
  'out-of-campaign': 'no-wait-not-offered',
} as const;

/**
 * Closes the lane, or says anew why and until when (SPEC Q13): `no-wait-lane-missing`, `no-wait-not-offered` on a
 * day that is not the campaign's, `time-over`.
 */
export function decideClosing(
  state: State,
  office: Office,
  { reason, until }: CommandOf<'close-no-wait'>,
  { now }: Given,
): Decision {
  const { status } = noWaitNow(office, state.noWaitClosure, now);
  if (status === 'no-lane' || status === 'out-of-campaign') return refused(NO_LANE_TODAY[status]);
  if (until !== null && until <= wallClock(now, office.timeZone).time) return refused('time-over');
  return happened({ type: 'no-wait-closed', day: state.day, reason, until });
}

/** Opens the lane again (SPEC Q13): `no-wait-lane-missing`, `no-wait-not-offered`; `no-wait-lane-open` where nobody has closed it. */
export function decideOpening(state: State, office: Office, { now }: Given): Decision {
  const { status } = noWaitNow(office, state.noWaitClosure, now);
  if (status === 'no-lane' || status === 'out-of-campaign') return refused(NO_LANE_TODAY[status]);
  if (status === 'open') return refused('no-wait-lane-open');
  return happened({ type: 'no-wait-opened', day: state.day });
}

/** Moves the number at a counter to its procedure's ordinary lane (SPEC Q14): `ticket-not-no-wait`, `no-ordinary-lane`. */
export function decideMoving(
  state: State,
  office: Office,
  { ticket: id, counter, reason }: CommandOf<'move-ticket'>,
): Decision {
  const ticket = state.tickets.get(id);
  const from = office.lanes.find((lane) => lane.id === ticket?.lane);
  if (!ticket || !from?.noWait) return refused('ticket-not-no-wait');
  const lane = office.procedures.find((one) => one.code === ticket.procedure)?.lane;
  if (lane === undefined) return refused('no-ordinary-lane');
  return happened({ type: 'ticket-moved', ticket: id, counter, from: from.id, lane, reason });
}
