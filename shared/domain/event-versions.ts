/** The versions of the journal's events. */
import type { EventType } from './events.ts';

/** The version in which each event is written today; older ones pass through the upcasters (SPEC J3). */
export const EVENT_VERSIONS: { readonly [type in EventType]: number } = {
  'office-configured': 3,
  'day-opened': 1,
  'device-paired': 1,
  'device-revoked': 1,
  'ticket-issued': 2,
  'priority-claimed': 1,
  'counter-opened': 1,
  'counter-closed': 1,
  'ticket-called': 1,
  'ticket-recalled': 1,
  'ticket-marked-absent': 2,
  'visit-ended': 1,
  'visit-recorded': 1,
  'ticket-moved': 1,
  'ticket-voided': 1,
  'no-wait-closed': 1,
  'no-wait-opened': 1,
  'rating-given': 3,
  'rating-changed': 1,
  'rating-closed': 2,
  'period-published': 1,
  'epoch-begun': 1,
  'facts-admitted': 1,
  'facts-dropped': 1,
  'pin-renewed': 1,
};
