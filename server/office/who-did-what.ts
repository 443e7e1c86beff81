import { CONSOLE } from '#shared/domain/access.ts';
import { feedbackCode } from '#shared/domain/feedback/code.ts';
import type { State } from '#shared/domain/state.ts';
import { givenAt, ticketNumber } from '#shared/domain/ticket.ts';
import type { Activity, ActivityLine, Doer } from '#shared/protocol/activity.ts';
import type { Text } from '#shared/protocol/text.ts';
import type { Deed, Done } from '../store/activity.ts';
import type { Store } from '../store/store.ts';

/** The journal's ids by the names that people know: posts, devices, counters, procedures, numbers (SPEC A16). */

type LookedUp = Pick<Store, 'pairedOnce' | 'activity'>;

/** The lines of a page, each with its names as they are today. */
export function linesOf(
  state: State,
  store: LookedUp,
  deeds: readonly Done[],
): readonly ActivityLine[] {
  const names = namesOf(state, store);
  return deeds.map(({ seq, ...done }) => ({
    at: done.at,
    doneAt: doneBefore(done),
    by: names.doer(done.by),
    what: told(done, (ticket) => store.activity.numberOf(ticket, seq), names),
  }));
}

/** Heard of later than that, a deed is shown with both times, ms. */
const HEARD_LATE_MS = 60_000;

/** When a number was given or a visit by hand ended, ms, where that was long before it was written down. */
function doneBefore({ at, event }: Pick<Done, 'at' | 'event'>): number | null {
  const doneAt = toldTimeOf(event);
  return doneAt !== null && at - doneAt > HEARD_LATE_MS ? doneAt : null;
}

/** The time that came with what a device had done by itself, ms; null where none did, or where its clock was not sure (SPEC N9, Q17). */
function toldTimeOf(event: Deed): number | null {
  if (event.type === 'ticket-issued') return givenAt(event);
  return event.type === 'visit-recorded' ? event.endedAt : null;
}

/** Whoever may be asked for: those that have something to show. Tablets rate, and displays do nothing. */
export function knownDoers(state: State): readonly Doer[] {
  const devices = [...state.devices.values()].filter(
    ({ role }) => role !== 'tablet' && role !== 'display',
  );
  return [
    ...(state.office?.staff ?? []).map(({ id, label }) => ({ id, kind: 'post', label }) as const),
    ...devices.map(({ id, label }) => ({ id, kind: 'device', label: same(label) }) as const),
    { id: CONSOLE.id, kind: 'console', label: null },
  ];
}

interface Names {
  doer(id: string): Doer;
  device(id: string): string;
  counter(id: string): Text;
  lane(id: string): Text;
  procedure(code: string): Text;
  post(id: string): Text;
}

/** What is called by no name any more goes by its id. */
function namesOf(state: State, { pairedOnce }: LookedUp): Names {
  const { office } = state;
  const devices = new Map<string, string | null>();

  function labelOf(id: string): string | null {
    const known = devices.get(id);
    if (known !== undefined) return known;
    const label = state.devices.get(id)?.label ?? pairedOnce.of(id)?.label ?? null;
    devices.set(id, label);
    return label;
  }

  function doer(id: string): Doer {
    if (id === CONSOLE.id) return { id, kind: 'console', label: null };
    const post = office?.staff.find((one) => one.id === id);
    if (post) return { id, kind: 'post', label: post.label };
    const label = labelOf(id);
    return label === null
      ? { id, kind: 'gone', label: null }
      : { id, kind: 'device', label: same(label) };
  }

  return {
    doer,
    device: (id) => labelOf(id) ?? id,
    counter: (id) => office?.counters.find((one) => one.id === id)?.name ?? same(id),
    lane: (id) => office?.lanes.find((one) => one.id === id)?.name ?? same(id),
    procedure: (code) => state.names.procedures[code] ?? same(code),
    post: (id) => office?.staff.find((one) => one.id === id)?.label ?? same(id),
  };
}

function told(
  { by, event }: Pick<Done, 'by' | 'event'>,
  numberOf: (ticket: string) => string | null,
  names: Names,
): Activity {
  switch (event.type) {
    case 'office-configured':
      // The first file of an office counts for all days.
      return {
        type: event.type,
        hallFrom: event.hallFrom,
        figuresFrom: event.figuresFrom || null,
      };
    case 'day-opened':
      return { type: event.type, day: event.day };
    case 'device-paired': {
      const { type, label, role, counter } = event;
      return {
        type,
        device: label,
        role,
        counter: counter === null ? null : names.counter(counter),
      };
    }
    case 'device-revoked':
      return { type: event.type, device: names.device(event.device) };
    case 'ticket-issued': {
      const { type, letter, number, procedure, marks } = event;
      const numbered = ticketNumber(letter, number);
      return { type, number: numbered, procedure: names.procedure(procedure), marks };
    }
    case 'priority-claimed':
    case 'ticket-voided':
      return { type: event.type, number: numberOf(event.ticket) };
    case 'counter-opened':
    case 'counter-closed':
      return { type: event.type, counter: names.counter(event.counter) };
    case 'ticket-called':
    case 'ticket-recalled': {
      const { type, ticket, counter } = event;
      return { type, number: numberOf(ticket), counter: names.counter(counter) };
    }
    case 'ticket-marked-absent': {
      const { type, ticket, counter, times } = event;
      return { type, number: numberOf(ticket), counter: names.counter(counter), times };
    }
    case 'visit-ended': {
      const { type, ticket, counter, outcome } = event;
      return { type, number: numberOf(ticket), counter: names.counter(counter), outcome };
    }
    case 'visit-recorded': {
      const { type, letter, number, counter, outcome } = event;
      const numbered = ticketNumber(letter, number);
      const clerk = event.clerk === null || event.clerk === by ? null : names.post(event.clerk);
      return { type, number: numbered, counter: names.counter(counter), outcome, clerk };
    }
    case 'ticket-moved': {
      const { type, ticket, counter, lane, reason } = event;
      const at = { counter: names.counter(counter), lane: names.lane(lane) };
      return { type, number: numberOf(ticket), ...at, reason };
    }
    case 'no-wait-closed':
      return { type: event.type, reason: event.reason, until: event.until };
    case 'no-wait-opened':
      return { type: event.type };
    case 'period-published': {
      const { figures, version, reason = null } = event.publication;
      return { type: event.type, period: figures.period, version, reason };
    }
    case 'feedback-taken':
      return { type: event.type, code: feedbackCode(event.feedback), channel: event.channel };
    case 'feedback-handled':
      return { type: event.type, code: feedbackCode(event.feedback), step: event.step };
    case 'feedback-forgotten':
      return { type: event.type, code: feedbackCode(event.feedback) };
    case 'finding-noted':
      return { type: event.type, period: event.period, owner: names.post(event.owner) };
    case 'finding-moved':
      return { type: event.type, state: event.state };
    case 'batch-confirmed': {
      const { type, channel, rows, enteredBy } = event;
      return { type, channel, rows, enteredBy: names.post(enteredBy) };
    }
    case 'batch-withdrawn':
      return { type: event.type, reason: event.reason };
    case 'pin-renewed':
      return { type: event.type, staff: names.post(event.staff) };
    case 'epoch-begun':
      return { type: event.type, after: event.after };
    case 'facts-admitted':
    case 'facts-dropped': {
      const { type, device, count } = event;
      return { type, device: names.device(device), count };
    }
    default:
      return event satisfies never;
  }
}

function same(label: string): Text {
  return { vi: label, en: label };
}
