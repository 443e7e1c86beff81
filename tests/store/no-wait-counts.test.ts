import { expect, test } from 'vitest';
import type { OfficeEvent, TicketIssued } from '#shared/domain/events.ts';
import type { MovingReason, Outcome } from '#shared/domain/vocabulary.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { OFFICE } from './sample-office.ts';

/** What a campaign did, against a journal written by hand. */

const ZONE = 'Asia/Ho_Chi_Minh';
const NONE = { settled: 0, received: 0, incomplete: 0, 'handed-over': 0, refused: 0 };
const STAYED = {
  'beyond-limits': 0,
  'must-verify': 0,
  'needs-opinion': 0,
  'papers-missing': 0,
  other: 0,
};

interface Told {
  readonly event: OfficeEvent;
  /** Office time on the wall, `2026-11-02 08:00`. */
  readonly when?: string;
}

const configured = {
  type: 'office-configured',
  day: '',
  hallFrom: null,
  figuresFrom: '',
} as const;

/** A memory in which this happened. */
function storeOf(...told: readonly Told[]): Store {
  const store = openStore(':memory:');
  const all: readonly Told[] = [{ event: { ...configured, office: OFFICE } }, ...told];
  all.forEach(({ event, when = '2026-11-01 07:00' }, i) => {
    const at = Date.parse(`${when.replace(' ', 'T')}:00+07:00`);
    const entry = { at, by: 'x', commandId: `command-${i}`, payloadHash: 'h', events: [event] };
    store.transaction(() => store.append(entry, null));
  });
  return store;
}

let made = 0;

function issued(ticket: string, day: string, more: Partial<TicketIssued> = {}): Told {
  made += 1;
  const number = { letter: 'K', number: made, lane: 'khong-cho', queuedAt: made, phone: null };
  const what = { procedure: '2.000815', field: 'chung-thuc', limits: 'within', marks: [] } as const;
  return { event: { type: 'ticket-issued', ticket, day, ...number, ...what, ...more } };
}

function ended(ticket: string, outcome: Outcome): Told {
  return { event: { type: 'visit-ended', ticket, counter: '1', outcome, reason: null } };
}

function moved(ticket: string, reason: MovingReason): Told {
  const lanes = { from: 'khong-cho', lane: 'chung' };
  return { event: { type: 'ticket-moved', ticket, counter: '1', ...lanes, reason } };
}

function closed(when: string, until: string | null = null): Told {
  const day = when.slice(0, 10);
  return { event: { type: 'no-wait-closed', day, reason: 'signer-away', until }, when };
}

function opened(when: string): Told {
  return { event: { type: 'no-wait-opened', day: when.slice(0, 10) }, when };
}

test('[Q16] numbers of the lane are counted with how they ended, by procedure, first and last day both in it', () => {
  const store = storeOf(
    issued('before', '2026-10-31'),
    issued('a', '2026-11-01'),
    issued('b', '2026-11-02'),
    issued('c', '2026-11-30'),
    issued('d', '2026-11-30', { procedure: '2.000884' }),
    issued('e', '2026-11-15'),
    issued('void', '2026-11-15'),
    issued('ordinary', '2026-11-15', { letter: 'A', lane: 'chung' }),
    issued('after', '2026-12-01'),
    ended('before', 'settled'),
    ended('a', 'settled'),
    ended('b', 'settled'),
    ended('c', 'incomplete'),
    ended('d', 'refused'),
    { event: { type: 'ticket-voided', counter: null, ticket: 'void' } },
    ended('ordinary', 'settled'),
  );
  expect(store.noWaitCounts('2026-11-01', '2026-11-30', ZONE).procedures).toEqual([
    {
      procedure: '2.000815',
      tickets: 4,
      ended: { ...NONE, settled: 2, incomplete: 1 },
      moved: STAYED,
    },
    { procedure: '2.000884', tickets: 1, ended: { ...NONE, refused: 1 }, moved: STAYED },
  ]);
});

test('[Q14, Q16] a number moved out is counted under its reason, not under how it ended elsewhere', () => {
  const store = storeOf(
    issued('a', '2026-11-02'),
    issued('b', '2026-11-02'),
    issued('c', '2026-11-02'),
    moved('a', 'must-verify'),
    moved('b', 'beyond-limits'),
    ended('a', 'settled'),
    ended('c', 'settled'),
  );
  expect(store.noWaitCounts('2026-11-02', '2026-11-02', ZONE).procedures).toEqual([
    {
      procedure: '2.000815',
      tickets: 3,
      ended: { ...NONE, settled: 1 },
      moved: { ...STAYED, 'must-verify': 1, 'beyond-limits': 1 },
    },
  ]);
});

test('[Q13, Q16] a closure said anew is one closure; one after the lane had opened is another', () => {
  const store = storeOf(
    closed('2026-11-01 16:00'),
    closed('2026-11-02 08:00'),
    closed('2026-11-02 08:10', '10:00'),
    closed('2026-11-02 09:00', '09:30'),
    closed('2026-11-02 09:45'),
    opened('2026-11-02 10:00'),
    closed('2026-11-02 11:00'),
    closed('2026-11-03 08:00', '09:00'),
    closed('2026-11-03 09:00'),
    closed('2026-11-04 08:00'),
  );
  const closures = (from: string, to: string) => store.noWaitCounts(from, to, ZONE).closures;
  expect(closures('2026-11-02', '2026-11-02')).toBe(3);
  expect(closures('2026-11-03', '2026-11-03')).toBe(2);
  expect(closures('2026-11-01', '2026-11-04')).toBe(7);
  expect(closures('2026-12-01', '2026-12-31')).toBe(0);
});

test('[J3, Q16] the counts are the same after the tables were made again', () => {
  const store = storeOf(
    issued('a', '2026-11-02'),
    moved('a', 'other'),
    closed('2026-11-02 08:00'),
    opened('2026-11-02 09:00'),
  );
  const before = store.noWaitCounts('2026-11-02', '2026-11-02', ZONE);
  store.rebuild();
  expect(store.noWaitCounts('2026-11-02', '2026-11-02', ZONE)).toEqual(before);
  expect(before.closures).toBe(1);
});
