import { expect, test } from 'vitest';
import { openStore } from '../../server/store/store.ts';
import { byHand, number } from './by-hand-words.ts';
import { clerk, findings, KIOSK, meddle, MORNING, newOffice, ownFile } from './sample-memory.ts';

/** Visits that counters served by hand, in the tables: joined with their number, made again, and checked. */

const MINUTE = 60_000;

/** An office in whose file a number served by hand was told before its kiosk told it. */
function officeWithLateNumber(file: string) {
  const office = newOffice(file);
  const { tell } = office;
  const ended = MORNING + 6 * MINUTE;
  const said = byHand('A', 5, '1', { outcome: 'refused', reason: 'Thiếu giấy tờ' });
  tell(clerk('1'), said, MORNING + 10 * MINUTE, undefined, ended);
  tell(clerk('2'), byHand('A', 5, '2'), MORNING + 11 * MINUTE, undefined, ended + MINUTE);
  return { ...office, ended };
}

const HAND = 'SELECT ticket, counter, ended_at AS ended, marks FROM hand_visits ORDER BY seq';
const VISIT = 'SELECT state, counter, called_at, ended_at, outcome, rating FROM visits';

test('[Q17] what was told of a number nobody knew is kept, and joined when the number comes', () => {
  const file = ownFile();
  const { store, tell, ended } = officeWithLateNumber(file);
  const unknown = '["unknown-ticket"]';
  expect(meddle(file, (db) => db.prepare(HAND).all())).toEqual([
    { ticket: null, counter: '1', ended, marks: unknown },
    { ticket: null, counter: '2', ended: ended + MINUTE, marks: unknown },
  ]);
  const late = tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, undefined, MORNING);
  expect(late).toMatchObject({ result: { ticket: 'ticket-A-5', marks: [] } });
  expect(meddle(file, (db) => db.prepare(HAND).all())).toEqual([
    { ticket: 'ticket-A-5', counter: '1', ended, marks: '[]' },
    { ticket: 'ticket-A-5', counter: '2', ended: ended + MINUTE, marks: '["again"]' },
  ]);
  expect(meddle(file, (db) => db.prepare(VISIT).all())).toEqual([
    {
      state: 'ended',
      counter: '1',
      called_at: MORNING + MINUTE,
      ended_at: ended,
      outcome: 'refused',
      rating: 'none',
    },
  ]);
  expect(store.servedByHand.before('2026-11-23', 'A', 5)).toEqual([]);
  expect(store.servedByHand.between('2026-11-23', '2026-11-23')).toMatchObject([
    { counter: '1', ticket: 'ticket-A-5', marks: [] },
    { counter: '2', ticket: 'ticket-A-5', marks: ['again'] },
  ]);
  expect(store.servedByHand.between('2026-11-24', '2026-11-30')).toEqual([]);
  const [counts] = store.periodCounts('2026-11-23', '2026-11-23').procedures;
  expect(counts).toMatchObject({ tickets: 1, visitsEnded: 1, ratings: 0 });
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[O2 Q17] a number told again after it was joined gets the same answer from the journal', () => {
  const { store, tell } = officeWithLateNumber(ownFile());
  const first = tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, 'number-0001', MORNING);
  const head = store.head();
  const again = tell(KIOSK, number('A', 5), MORNING + 30 * MINUTE, 'number-0001', MORNING);
  expect(again).toEqual({ ...first, repeated: true });
  expect(store.head()).toEqual(head);
  store.close();
});

test('[Q18 O6] the very same fact told again by a successor is one row, before its number comes and after', () => {
  const file = ownFile();
  const { store, tell } = newOffice(file);
  const ended = MORNING + 6 * MINUTE;
  tell(clerk('1'), byHand('A', 5, '1'), MORNING + 10 * MINUTE, undefined, ended);
  const tellAgain = (at: number) => tell(clerk('2'), byHand('A', 5, '1'), at, undefined, ended);
  expect(tellAgain(MORNING + 11 * MINUTE)).toMatchObject({ outcome: 'accepted', result: {} });
  tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, undefined, MORNING);
  const head = store.head();
  expect(tellAgain(MORNING + 21 * MINUTE)).toMatchObject({ outcome: 'accepted', seq: head.seq });
  expect(store.head()).toEqual(head);
  expect(meddle(file, (db) => db.prepare(HAND).all())).toMatchObject([{ marks: '[]' }]);
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[Q18] two visits told of one number by its counter are two rows, of which one counts', () => {
  const file = ownFile();
  const { store, tell } = newOffice(file);
  for (const at of [6, 7]) {
    tell(clerk('1'), byHand('A', 5, '1'), MORNING + 10 * MINUTE, undefined, MORNING + at * MINUTE);
  }
  tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, undefined, MORNING);
  const rows = meddle(file, (db) => db.prepare(HAND).all());
  expect(rows).toMatchObject([{ marks: '[]' }, { marks: '["again"]' }]);
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[Q18] a number that another counter serves stays there, in its row too', () => {
  const file = ownFile();
  const { store, tell } = newOffice(file);
  tell(KIOSK, number('A', 1), MORNING);
  tell(clerk('1'), { type: 'open-counter', counter: '1' }, MORNING + 1);
  tell(clerk('1'), { type: 'call-next', counter: '1' }, MORNING + 2);
  const told = tell(clerk('2'), byHand('A', 1, '2'), MORNING + 9 * MINUTE);
  expect(told).toMatchObject({ result: { marks: ['other-counter'] } });
  expect(meddle(file, (db) => db.prepare(VISIT).get())).toMatchObject({
    state: 'called',
    counter: '1',
    called_at: MORNING + 2,
    outcome: null,
  });
  expect(meddle(file, (db) => db.prepare(HAND).all())).toMatchObject([
    { ticket: 'ticket-A-1', counter: '2', marks: '["other-counter"]' },
  ]);
  store.close();
});

test('[J4 Q17] a reason in words is known from both events that speak of it', () => {
  const file = ownFile();
  const { store, tell } = officeWithLateNumber(file);
  expect(store.verify()).toEqual([]);
  tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, undefined, MORNING);
  expect(store.verify()).toEqual([]);
  const events = [...store.read()].map((row) => row.event);
  const refs = events.flatMap((one) => (one.type === 'visit-recorded' ? [one.reason?.text] : []));
  expect(refs).toEqual([refs[0], undefined, refs[0], undefined]);
  expect(store.text(refs[0]!)).toBe('Thiếu giấy tờ');
  expect(JSON.stringify(events)).not.toContain('Thiếu giấy tờ');
  store.close();
  meddle(file, (db) => db.exec("UPDATE texts SET text = 'Đủ giấy tờ'"));
  expect(findings(file)).toEqual([`texts ${refs[0]} text-differs`]);
  const again = openStore(file);
  again.forgetText(refs[0]!);
  expect(again.verify()).toEqual([]);
  again.close();
});

test('[J3 Q17] a row of what was done by hand that was changed is found, and put right by a rebuild', () => {
  const file = ownFile();
  const { store, tell } = officeWithLateNumber(file);
  tell(KIOSK, number('A', 5), MORNING + 20 * MINUTE, undefined, MORNING);
  const before = meddle(file, (db) => db.prepare('SELECT * FROM hand_visits').all());
  const [first] = before as { seq: number }[];
  meddle(file, (db) => db.exec("UPDATE hand_visits SET counter = '3' WHERE counter = '1'"));
  expect(store.verify()).toEqual([
    { what: 'table-differs', table: 'hand_visits', row: first?.seq },
  ]);
  store.rebuild();
  expect(meddle(file, (db) => db.prepare('SELECT * FROM hand_visits').all())).toEqual(before);
  expect(store.verify()).toEqual([]);
  store.close();
});
