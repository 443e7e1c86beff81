import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import journal from '../../server/store/migrations/001-journal.sql';
import projections from '../../server/store/migrations/002-projections.sql';
import ownMemory from '../../server/store/migrations/003-own-memory.sql';
import noWait from '../../server/store/migrations/004-no-wait.sql';
import devicesSeen from '../../server/store/migrations/005-devices-seen.sql';
import { openStore } from '../../server/store/store.ts';
import { clerk, findings, meddle, ownFile, speakTo, tablet } from './sample-memory.ts';
import written from './version-1.sql';

/** A file of the shape before visits were served by hand: it is brought up with its ratings, and goes on. */

/** The letters `HaiL`, by which the service knows its own files. */
const APPLICATION_ID = 0x4861694c;
const RATINGS = 'SELECT * FROM ratings ORDER BY seq';

type Row = { [column in 'result' | 'guidance' | 'attitude' | 'headline']: string | null } & {
  readonly seq: number;
};

function answersOf(answers: { readonly [question: string]: string | null }): string {
  const given = Object.entries(answers).filter(([, level]) => level !== null);
  return JSON.stringify(Object.fromEntries(given));
}

/** @param more rows beside those that version 1 wrote */
function fileOfShape5(more = ''): string {
  const file = ownFile();
  meddle(file, (db) => {
    const steps = [journal, projections, ownMemory, written, noWait, devicesSeen, more];
    for (const step of steps) db.exec(step);
    db.pragma('user_version = 5');
    db.pragma(`application_id = ${APPLICATION_ID}`);
  });
  return file;
}

/** Ratings as full and as empty as that shape could hold them. */
const MORE_RATINGS = `
  INSERT INTO ratings VALUES (21, 'rating-21', 'ticket-21', '2026-11-24', NULL, NULL, NULL, NULL, 'satisfied',
    'not-satisfied', 'satisfied', '["waiting","fee"]', 'text-21', '["unknown-ticket"]', 0);
  INSERT INTO ratings VALUES (22, 'rating-22', 'ticket-22', '2026-11-24', '2', '1.000001', 'ho-tich', NULL, NULL,
    'very-satisfied', NULL, '[]', NULL, '[]', 1);`;

test('[J3] its ratings are what they were, column by column', () => {
  const file = fileOfShape5(MORE_RATINGS);
  const before = meddle(file, (db) => db.prepare<[], Row>(RATINGS).all());
  expect(before).toHaveLength(3);
  openStore(file).close();
  // What was answered is one column since shape 7; what no older program knew is empty (SPEC R12, R15, Z1).
  const since = before.map(({ result, guidance, ...row }) => ({
    ...row,
    answers: answersOf({ attitude: row.attitude, guidance, result }),
    first_headline: row.headline,
    first_attitude: row.attitude,
    questionnaire: 'three-level.1',
    channel: 'tablet',
    version: 1,
    given_at: null,
    took_ms: null,
    staff_browser: 0,
    phone: null,
    commitment: null,
    leaf: null,
    flags: '[]',
    changed_seq: row.seq,
  }));
  expect(meddle(file, (db) => db.prepare(RATINGS).all())).toEqual(since);
});

test('[J3] everything in it holds, and nothing of the old shape is left', () => {
  const file = fileOfShape5();
  expect(findings(file)).toEqual([]);
  expect(namesLike(file, '%before%')).toEqual([]);
  expect(namesLike(file, 'visits_by_%')).toEqual([
    'visits_by_number',
    'visits_by_phone',
    'visits_by_ticket',
  ]);
  expect(namesLike(file, 'ratings_by_%')).toEqual([
    'ratings_by_day',
    'ratings_by_name',
    'ratings_by_visit',
  ]);
});

test('[R11] a rating of version 1 reads as it was, and one that nobody asked for has room', () => {
  const file = fileOfShape5();
  const store = openStore(file);
  const old = [...store.read()].find((row) => row.event.type === 'rating-given');
  expect(old?.event).toMatchObject({ visit: 'ticket-K001', marks: [] });
  const office = speakTo(store);
  const unasked = { rating: 'rating-unasked', visit: null, reasons: [] };
  const answers = { attitude: 'satisfied' } as const;
  office.tell(tablet('1'), { type: 'give-rating', ...unasked, answers });
  expect(meddle(file, versionsOfRatings)).toEqual([1, 3]);
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[Q18] a number given before the file was brought up can be served by hand after', () => {
  const store = openStore(fileOfShape5());
  const { tell, state } = speakTo(store);
  const number = { counter: '3', letter: 'K', number: 1 };
  const words = { ...number, calledAt: state().at, outcome: 'settled' } as const;
  const told = tell(clerk('3'), { type: 'record-visit', ...words }, state().at + 60_000);
  expect(told).toMatchObject({ result: { marks: [] } });
  expect(store.visitOf('ticket-K002')).toMatchObject({ outcome: 'settled' });
  expect(store.verify()).toEqual([]);
  store.close();
});

function versionsOfRatings(db: Database): unknown[] {
  const versions = "SELECT version FROM journal WHERE type = 'rating-given' ORDER BY seq";
  return db.prepare(versions).pluck().all();
}

function namesLike(file: string, like: string): unknown[] {
  const names = 'SELECT name FROM sqlite_master WHERE name LIKE ? ORDER BY name';
  return meddle(file, (db) => db.prepare(names).pluck().all(like));
}
