import { expect, test } from 'vitest';
import type { OfficeEvent, RatingGiven, TicketIssued } from '#shared/domain/events.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { refOf, sealText } from '../../server/store/texts.ts';
import { SEAL } from '../rules/support/facts.ts';
import { OFFICE } from './sample-office.ts';

/** How a tablet gives a rating, where a test is about something else. */
const AT_TABLET = {
  questionnaire: 'three-level.1',
  channel: 'tablet',
  givenAt: 1,
  tookMs: 3_000,
  staffBrowser: false,
  phone: null,
  seal: SEAL,
} as const;

let made = 0;

/** A store with these events in it. */
/** Every event was known to a look that settles. */
const ALL_OF_THEM = Number.MAX_SAFE_INTEGER;

function storeOf(...events: readonly OfficeEvent[]): Store {
  const store = openStore(':memory:');
  const all = [configured(OFFICE), ...events];
  store.transaction(() =>
    store.append({ at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events: all }, null),
  );
  return store;
}

function configured(office: Office): OfficeEvent {
  return { type: 'office-configured', day: '', office, hallFrom: null, figuresFrom: '' };
}

function issued(ticket: string, day: string, more: Partial<TicketIssued> = {}): TicketIssued {
  made += 1;
  const number = {
    letter: 'A',
    number: made,
    lane: 'chung',
    limits: null,
    queuedAt: made,
    phone: null,
  };
  const what = { procedure: '1.000001', field: 'ho-tich', marks: [] };
  return { type: 'ticket-issued', ticket, day, ...number, ...what, ...more };
}

function ended(ticket: string): OfficeEvent {
  return { type: 'visit-ended', ticket, counter: '1', outcome: 'settled', reason: null };
}

function rated(day: string, more: Partial<RatingGiven> = {}): RatingGiven {
  made += 1;
  const visit = { rating: `rating-${made}`, visit: 'any', counter: '1' };
  const what = { procedure: '1.000001', field: 'ho-tich' };
  const said = { answers: { result: 'satisfied' }, reasons: [], comment: null, marks: [] } as const;
  return { type: 'rating-given', day, ...visit, ...what, ...said, ...AT_TABLET, ...more };
}

const set = (...marks: Mark[]) => ({ marks });

test('[P4] a period’s counts are those counted by hand, its first and last day both in it', () => {
  const store = storeOf(
    issued('before', '2026-06-30'),
    issued('a', '2026-07-01'),
    issued('b', '2026-07-02', { lane: 'khong-cho', procedure: '2.000815', field: 'chung-thuc' }),
    issued('c', '2026-09-30'),
    issued('c', '2026-09-30', set('again')),
    issued('d', '2026-08-01', set('earlier-day')),
    issued('e', '2026-08-02', { procedure: '9.999999', field: null, ...set('unknown-procedure') }),
    issued('after', '2026-10-01'),
    ended('before'),
    ended('a'),
    ended('b'),
    ended('e'),
    rated('2026-06-30'),
    rated('2026-07-01', { answers: { result: 'very-satisfied', attitude: 'satisfied' } }),
    rated('2026-07-01', { answers: { guidance: 'not-satisfied' }, reasons: ['waiting', 'fee'] }),
    rated('2026-07-02', {
      procedure: '2.000815',
      field: 'chung-thuc',
      answers: { attitude: 'not-satisfied' },
      reasons: ['waiting'],
    }),
    rated('2026-09-30', { procedure: '9.999999', field: null }),
    rated('2026-07-05', {
      procedure: null,
      field: null,
      reasons: ['fee'],
      ...set('unknown-ticket'),
    }),
    rated('2026-10-01'),
  );
  const none = { 'very-satisfied': 0, satisfied: 0, 'not-satisfied': 0 };
  expect(store.periodCounts('2026-07-01', '2026-09-30')).toEqual({
    procedures: [
      {
        procedure: '1.000001',
        field: 'ho-tich',
        tickets: 3,
        noWaitTickets: 0,
        visitsEnded: 1,
        ratings: 2,
        headline: { 'very-satisfied': 1, satisfied: 0, 'not-satisfied': 1 },
      },
      {
        procedure: '2.000815',
        field: 'chung-thuc',
        tickets: 1,
        noWaitTickets: 1,
        visitsEnded: 1,
        ratings: 1,
        headline: none,
      },
      {
        procedure: '9.999999',
        field: '',
        tickets: 1,
        noWaitTickets: 0,
        visitsEnded: 1,
        ratings: 1,
        headline: { ...none, satisfied: 1 },
      },
    ],
    questions: [
      { question: 'attitude', counts: { ...none, satisfied: 1, 'not-satisfied': 1 } },
      { question: 'guidance', counts: { ...none, 'not-satisfied': 1 } },
      { question: 'result', counts: { ...none, 'very-satisfied': 1, satisfied: 1 } },
    ],
    reasons: [
      { reason: 'fee', n: 1 },
      { reason: 'waiting', n: 2 },
    ],
    setApart: 1,
    beside: {
      answered: 4,
      unsolicited: 0,
      flagged: 0,
      flaggedCounts: none,
      flags: [],
      batches: [],
      batchesSetApart: [],
      channels: [{ channel: 'tablet', n: 4 }],
      questionnaires: ['three-level.1'],
    },
    service: {
      waits: [],
      noWaitEnded: 1,
      toResult: [{ minutes: 0, n: 1 }],
      feedback: [],
      countedTo: '2026-09-30',
    },
  });
});

test('[P4] a ticket id used again on another day is another visit', () => {
  const again = issued('same', '2026-07-02');
  const store = storeOf(issued('same', '2026-07-01'), ended('same'), again, ended('same'));
  const [counts] = store.periodCounts('2026-07-01', '2026-07-02').procedures;
  expect(counts).toMatchObject({ tickets: 2, visitsEnded: 2 });
});

test('[Q3] a lane is the no-wait one by the office file in force when the number was given', () => {
  const lanes = OFFICE.lanes.map((lane) => ({ ...lane, noWait: false }));
  const changed = configured({ ...OFFICE, lanes });
  const first = issued('a', '2026-07-01', { lane: 'khong-cho' });
  const second = issued('b', '2026-07-02', { lane: 'khong-cho' });
  const [counts] = storeOf(first, changed, second).periodCounts(
    '2026-07-01',
    '2026-07-02',
  ).procedures;
  expect(counts).toMatchObject({ tickets: 2, noWaitTickets: 1 });
});

test('[Q3 E3] new lanes are looked up from their own day on', () => {
  const lanes = OFFICE.lanes.map((lane) => ({ ...lane, noWait: !lane.noWait }));
  const pending = { ...configured({ ...OFFICE, lanes }), hallFrom: '2026-07-02' } as OfficeEvent;
  const store = storeOf(
    pending,
    issued('a', '2026-07-01', { lane: 'khong-cho' }),
    issued('b', '2026-07-01'),
    issued('c', '2026-07-02', { lane: 'khong-cho' }),
    issued('d', '2026-07-02'),
    issued('e', '2026-07-03'),
  );
  const noWait = (day: string) => store.periodCounts(day, day).procedures[0]?.noWaitTickets;
  expect(['2026-07-01', '2026-07-02', '2026-07-03'].map(noWait)).toEqual([1, 1, 1]);
  const back = storeOf(pending, configured(OFFICE), issued('f', '2026-07-02'));
  expect(back.periodCounts('2026-07-02', '2026-07-02').procedures[0]?.noWaitTickets).toBe(0);
});

test('[Q14 Q15] a number moved out still counts as a no-wait one; a void one counts as none', () => {
  const noWait = { lane: 'khong-cho' } as const;
  const move = { counter: '1', from: 'khong-cho', lane: 'chung', reason: 'other' } as const;
  const store = storeOf(
    issued('moved', '2026-07-01', noWait),
    issued('void', '2026-07-01', noWait),
    issued('gone', '2026-07-01'),
    { type: 'ticket-called', ticket: 'moved', counter: '1', class: 'ordinary', priorityRun: 0 },
    { type: 'ticket-moved', ticket: 'moved', ...move },
    ended('moved'),
    { type: 'ticket-voided', counter: null, ticket: 'void' },
    { type: 'ticket-voided', counter: null, ticket: 'gone' },
  );
  const [counts] = store.periodCounts('2026-07-01', '2026-07-01').procedures;
  expect(counts).toMatchObject({ tickets: 1, noWaitTickets: 1, visitsEnded: 1 });
});

test('[S7] comments are those of ratings that count, in an order that tells no time', () => {
  const store = storeOf();
  const say = (n: number, day: string, marks: readonly Mark[] = []) => {
    const text = sealText(`past-said-${String(n).padStart(2, '0')}`, `lời ${n}`);
    const event = rated(day, { comment: refOf(text), marks });
    store.transaction(() =>
      store.append({ at: n, by: 'x', commandId: `c${n}`, payloadHash: 'h', events: [event] }, text),
    );
  };
  for (let n = 0; n < 20; n += 1) say(n, '2026-07-01');
  say(20, '2026-10-01');
  say(21, '2026-07-02', ['again']);
  store.forgetText('past-said-07');
  const said = store.comments('2026-07-01', '2026-09-30', ALL_OF_THEM);
  const written = Array.from({ length: 20 }, (_, n) => `lời ${n}`).filter((one) => one !== 'lời 7');
  expect(said.toSorted()).toEqual(written.toSorted());
  expect(said).not.toEqual(written);
});

test('[R4] the attitude is counted by counter, for those who answered it', () => {
  const store = storeOf(
    rated('2026-07-01', { counter: '2', answers: { attitude: 'very-satisfied' } }),
    rated('2026-07-01', { counter: '1', answers: { attitude: 'satisfied' } }),
    rated('2026-07-01', { counter: '1', answers: { result: 'satisfied' } }),
    rated('2026-07-01', { counter: '1', answers: { attitude: 'satisfied' }, ...set('again') }),
  );
  expect(store.attitudeByCounter('2026-07-01', '2026-07-01', ALL_OF_THEM)).toEqual([
    { counter: '1', counts: { 'very-satisfied': 0, satisfied: 1, 'not-satisfied': 0 } },
    { counter: '2', counts: { 'very-satisfied': 1, satisfied: 0, 'not-satisfied': 0 } },
  ]);
});

test('[R11] ratings that nobody asked for are set apart: no share, no counter, no comment', () => {
  const text = sealText('unasked-said', 'lời không ai hỏi');
  const unasked = { visit: null, procedure: null, field: null, counter: '1' };
  const store = storeOf(
    rated('2026-07-01', { answers: { attitude: 'satisfied' } }),
    rated('2026-07-01', {
      ...unasked,
      answers: { attitude: 'not-satisfied' },
      comment: refOf(text),
      ...set('unsolicited'),
    }),
  );
  const day = ['2026-07-01', '2026-07-01'] as const;
  const { procedures, questions, setApart } = store.periodCounts(...day);
  expect(procedures).toMatchObject([{ procedure: '1.000001', ratings: 1 }]);
  const counts = { 'very-satisfied': 0, satisfied: 1, 'not-satisfied': 0 };
  expect(questions).toEqual([{ question: 'attitude', counts }]);
  expect(setApart).toBe(1);
  expect(store.attitudeByCounter(...day, ALL_OF_THEM)).toMatchObject([
    { counts: { 'not-satisfied': 0 } },
  ]);
  expect(store.ratingsShown(...day, 1, ALL_OF_THEM).n).toBe(1);
  expect(store.comments(...day, ALL_OF_THEM)).toEqual([]);
  store.close();
});
