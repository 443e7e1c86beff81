import { expect, test } from 'vitest';
import journal from '../../server/store/migrations/001-journal.sql';
import projections from '../../server/store/migrations/002-projections.sql';
import ownMemory from '../../server/store/migrations/003-own-memory.sql';
import noWait from '../../server/store/migrations/004-no-wait.sql';
import devicesSeen from '../../server/store/migrations/005-devices-seen.sql';
import mishaps from '../../server/store/migrations/006-mishaps.sql';
import { PROJECTIONS } from '../../server/store/projections.ts';
import { openStore } from '../../server/store/store.ts';
import { clerk, findings, meddle, ownFile, speakTo, tablet } from './sample-memory.ts';
import written from './shape-6.sql';

/** A file of the shape before ratings had channels, versions and seals: it is brought up with all it has, and goes on. */

/** The letters `HaiL`, by which the service knows its own files. */
const APPLICATION_ID = 0x4861694c;

function fileOfShape6(): string {
  const file = ownFile();
  meddle(file, (db) => {
    const steps = [journal, projections, ownMemory, noWait, devicesSeen, mishaps, written];
    for (const step of steps) db.exec(step);
    db.pragma('user_version = 6');
    db.pragma(`application_id = ${APPLICATION_ID}`);
  });
  return file;
}

const rowsOf = (file: string, table: string) =>
  meddle(file, (db) => db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());

test('[J3] everything in it holds, and its tables are those that the journal makes', () => {
  const file = fileOfShape6();
  expect(findings(file)).toEqual([]);
  const brought = PROJECTIONS.map((table) => rowsOf(file, table));
  const store = openStore(file);
  store.rebuild();
  store.close();
  expect(PROJECTIONS.map((table) => rowsOf(file, table))).toEqual(brought);
});

test('[R12 R15 Z1] its ratings are of the three levels, from tablets, without a seal, and count as they did', () => {
  const file = fileOfShape6();
  const store = openStore(file);
  const given = [...store.read()].flatMap(({ event }) =>
    event.type === 'rating-given' ? [event] : [],
  );
  const before = { questionnaire: 'three-level.1', channel: 'tablet', givenAt: null, tookMs: null };
  const unknown = { staffBrowser: false, phone: null, seal: null };
  expect(given).toMatchObject([
    { ...before, ...unknown, reasons: ['waiting', 'fee'], marks: [] },
    { ...before, ...unknown, marks: ['again'] },
    { ...before, ...unknown, visit: null, marks: ['unsolicited'] },
  ]);
  const { procedures, questions, setApart } = store.periodCounts('2026-11-23', '2026-11-23');
  const answered = procedures.filter(({ ratings }) => ratings > 0);
  expect(answered).toMatchObject([{ procedure: '1.000001', headline: { 'not-satisfied': 1 } }]);
  expect(questions.map(({ question }) => question)).toEqual(['attitude', 'result']);
  expect(setApart).toBe(2);
  store.close();
  expect(rowsOf(file, 'ratings')).toMatchObject([
    { rating: 'rating-A001', version: 1, first_headline: 'not-satisfied', flags: '[]', leaf: null },
    { rating: 'rating-again', counted: 0 },
    { rating: 'rating-unasked', headline: null, answers: '{"attitude":"satisfied"}' },
  ]);
});

test('[R16] who was missed before that rule is as absent as then, and was served by nobody', () => {
  const store = openStore(fileOfShape6());
  const events = [...store.read()].map(({ event }) => event);
  expect(events.find(({ type }) => type === 'ticket-marked-absent')).toMatchObject({
    served: false,
  });
  expect(events.find(({ type }) => type === 'rating-closed')).toMatchObject({ tookMs: null });
  expect(events.find(({ type }) => type === 'ticket-issued')).toMatchObject({ phone: null });
  expect(store.visitOf('ticket-A003')).toMatchObject({ outcome: null, rated: false });
  store.close();
});

test('[R12] its office asks the three levels as before, in its own words', () => {
  const store = openStore(fileOfShape6());
  const { office } = store.stateAt();
  expect(office?.questionnaire.use).toBe('three-level');
  expect(office?.questionnaires).toEqual([]);
  store.close();
});

test('[R2 R14] the office goes on: the day’s next rating counts, and one of before is not changed any more', () => {
  const store = openStore(fileOfShape6());
  const { tell, state } = speakTo(store);
  const here = { counter: '1', ticket: 'ticket-A005' } as const;
  tell(clerk('1'), { type: 'finish-visit', ...here, outcome: 'settled' }, state().at + 60_000);
  const answers = { result: 'satisfied' } as const;
  const words = { rating: 'rating-A005', visit: 'ticket-A005', answers, reasons: [] };
  const told = tell(tablet('1'), { type: 'give-rating', ...words });
  expect(told).toMatchObject({ result: { marks: [] } });
  const change = { type: 'change-rating', rating: 'rating-A001', answers, reasons: [] } as const;
  expect(tell(tablet('1'), { ...change, reasons: [] })).toMatchObject({
    result: { marks: ['too-late'] },
  });
  expect(store.verify()).toEqual([]);
  store.close();
});
