import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openStore } from '../../server/store/store.ts';
import { troubleOf } from '../../server/store/trouble.ts';
import { UnusableFile } from '../../server/store/unusable-file.ts';
import { busyOffice } from './busy-days.ts';
import { meddle, newOffice, ownFile } from './sample-memory.ts';

/** The quick look of a start: what it refuses, and by which name. */

/** A memory of more rows than a start looks at one by one, made once. */
let whole: Buffer;
let seq: number;

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-busy-'));
  const made = path.join(folder, 'office.db');
  const { store } = busyOffice({ seed: 41, days: 3, perDay: 700, file: made });
  ({ seq } = store.head());
  store.close();
  whole = readFileSync(made);
  rmSync(folder, { recursive: true });
});

function busyFile(bytes: Uint8Array = whole): string {
  const file = ownFile();
  writeFileSync(file, bytes);
  return file;
}

/** What a start says of a file: the name of its problem, or `sound`. */
function atStart(file: string): string {
  try {
    const store = openStore(file);
    try {
      store.checkNewest();
      return 'sound';
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof UnusableFile) return error.problem;
    throw error;
  }
}

test('[X2] a sound memory starts, large or new', () => {
  const file = busyFile();
  expect(seq).toBeGreaterThan(1200);
  expect(atStart(file)).toBe('sound');
  const fresh = ownFile();
  newOffice(fresh).store.close();
  expect(atStart(fresh)).toBe('sound');
  const empty = ownFile();
  openStore(empty).close();
  expect(atStart(empty)).toBe('sound');
});

test('[X2] a newest row that was changed, or one that is gone, breaks the chain', () => {
  const file = busyFile();
  const body = meddle(file, (db) => {
    const before = db
      .prepare('SELECT "by" FROM journal WHERE seq = ?')
      .pluck()
      .get(seq - 5);
    db.prepare(`UPDATE journal SET "by" = 'nobody' WHERE seq = ?`).run(seq - 5);
    return before;
  });
  expect(atStart(file)).toBe('chain-broken');
  meddle(file, (db) => db.prepare('UPDATE journal SET "by" = ? WHERE seq = ?').run(body, seq - 5));
  expect(atStart(file)).toBe('sound');
  meddle(file, (db) => db.prepare('DELETE FROM journal WHERE seq = ?').run(seq - 999));
  expect(atStart(file)).toBe('chain-broken');
});

test('[X2] the oldest row that is looked at follows on the one before it', () => {
  const file = busyFile();
  meddle(file, (db) => db.prepare('DELETE FROM journal WHERE seq = ?').run(seq - 1000));
  expect(atStart(file)).toBe('chain-broken');
});

test.each([
  'visits',
  'ratings',
  'publications',
  'hand_visits',
])('[X2] the table %s must know the newest events', (table) => {
  const file = ownFile();
  const office = busyOffice({ seed: 21, days: 1, perDay: 200, file });
  const { store } = office;
  if (table === 'hand_visits') {
    const facts = { number: 1, counter: '1', calledAt: office.state().at, outcome: 'settled' };
    const clerk = { id: 'clerk-1', role: 'clerk', counter: null, point: null } as const;
    office.tell(clerk, { type: 'record-visit', letter: 'A', ...facts } as never);
  }
  store.close();
  expect(atStart(file)).toBe('sound');
  const gone = `DELETE FROM ${table} WHERE seq = (SELECT max(seq) FROM ${table})`;
  expect(meddle(file, (db) => db.prepare(gone).run().changes)).toBe(1);
  expect(atStart(file)).toBe('tables-behind');
});

test('[X2] a file cut short is damaged, wherever it was cut', () => {
  for (const share of [0.01, 0.5, 0.9, 0.999]) {
    const file = busyFile(whole.subarray(0, Math.floor(whole.length * share)));
    expect([share, atStart(file)]).toEqual([share, 'damaged']);
  }
});

/** One byte in so many has a bit flipped; the long run looks closer. */
const BITS_APART = process.env['FULL'] ? 9973 : 24_989;

test('[X2] [X3] one flipped bit is refused by the start or named by the whole check, wherever it stands in a used page', () => {
  // Answers to refused commands follow from nothing, and are forgotten after two days.
  const forgotten = busyFile();
  const store = openStore(forgotten);
  store.forgetRefusals(Number.MAX_SAFE_INTEGER);
  store.close();
  const sound = readFileSync(forgotten);
  const unnoticed: number[] = [];
  let refused = 0;
  for (let place = 17; place < sound.length; place += BITS_APART) {
    const bytes = Buffer.from(sound);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place);
    const file = busyFile(bytes);
    if (atStart(file) !== 'sound') refused += 1;
    else if (wholeCheck(file) === 0) unnoticed.push(place);
  }
  // What no check can see is where nothing stands: the empty room of a page.
  expect(unnoticed.filter((place) => sound.readUInt8(place) !== 0)).toEqual([]);
  expect(refused).toBeGreaterThan(0);
});

test('[X2] an old row whose content cannot be read any more is damage, not an unexpected fault', () => {
  const file = busyFile();
  const sql = "UPDATE journal SET body = '{' || char(1) || body WHERE type = 'office-configured'";
  expect(meddle(file, (db) => db.prepare(sql).run().changes)).toBe(2);
  expect(atStart(file)).toBe('chain-broken');
  const store = openStore(file);
  expect(() => store.stateAt()).toThrow(expect.objectContaining({ problem: 'damaged' }));
  store.close();
});

function wholeCheck(file: string): number {
  const store = openStore(file);
  try {
    return store.verify().length;
  } catch (error) {
    // SQLite found it in the middle of a read.
    if (troubleOf(error, () => true) === 'damaged') return 1;
    throw error;
  } finally {
    store.close();
  }
}
