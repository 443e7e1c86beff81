import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../server/store/database.ts';
import { IS_LASTING } from '../../server/store/restore.ts';
import { openStore } from '../../server/store/store.ts';
import { type Upcasters, upcast } from '../../server/store/upcast.ts';
import { busyOffice } from './busy-days.ts';
import { findings, meddle, newOffice, ownFile } from './sample-memory.ts';

/** SQLite's own number for `synchronous = FULL`. */
const FULL = 2;

test('[J7] what was answered is there when the file is opened again', () => {
  const file = ownFile();
  const { store } = newOffice(file);
  const head = store.head();
  store.close();
  const again = openStore(file);
  expect(again.head()).toEqual(head);
  again.close();
});

test('[J7] every commit waits for the disk', () => {
  const db = openDatabase(ownFile());
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(FULL);
  db.close();
});

test('[P5] of a period the newest version is read, and the period that ended last comes first', () => {
  const { store } = busyOffice({ seed: 21, days: 1, perDay: 200 });
  const published = store.publication('2026-Q4')!;
  expect(store.publication('2026-Q3')).toBeNull();
  const correction = { ...published, version: 2 };
  const figures = { ...published.figures, period: '2026-Q3', to: '2026-09-30' };
  const earlier = { ...published, figures };
  store.transaction(() => {
    const events = [correction, earlier].map(
      (publication) => ({ type: 'period-published', publication }) as const,
    );
    store.append({ at: 1, by: 'lead', commandId: 'c', payloadHash: 'h', events }, null);
  });
  expect(store.publication('2026-Q4')).toEqual(correction);
  expect(store.publications()).toEqual([correction, earlier]);
  store.close();
});

test('[J3] a file that is no database is told from a sound one', () => {
  const file = ownFile();
  writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(500));
  expect(() => openStore(file)).toThrow(expect.objectContaining({ problem: 'damaged' }));
});

test('[J3] a file damaged in its middle is found by a check', () => {
  const file = ownFile();
  busyOffice({ seed: 22, days: 1, perDay: 60, file }).store.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 9000);
  writeFileSync(file, bytes);
  expect(findings(file)).toEqual([`journal ${file} file-damaged`]);
});

test('[J3] another programme’s database is left alone', () => {
  const file = ownFile();
  meddle(file, (db) => db.exec('CREATE TABLE recipes (name TEXT)'));
  expect(() => openStore(file)).toThrow(expect.objectContaining({ problem: 'foreign' }));
});

test('[J3] a newer version’s file is left alone', () => {
  const file = ownFile();
  newOffice(file).store.close();
  meddle(file, (db) => db.pragma('user_version = 99'));
  expect(() => openStore(file)).toThrow(expect.objectContaining({ problem: 'newer' }));
});

test('[J3] what is only read is left as it is, and an older version’s file is not brought up', () => {
  const file = ownFile();
  newOffice(file).store.close();
  const reader = openStore(file, { readOnly: true });
  expect(reader.verify()).toEqual([]);
  expect(() => reader.credentials.setPin('clerk-1', 'hash')).toThrow('readonly');
  reader.close();
  meddle(file, (db) => db.exec('DROP TABLE answers; PRAGMA user_version = 2'));
  expect(() => openStore(file, { readOnly: true })).toThrow(
    expect.objectContaining({ problem: 'older' }),
  );
  const shape = meddle(file, (db) => db.pragma('user_version', { simple: true }));
  expect(shape).toBe(2);
});

test('[J3] an old event is read as if it had been written today, step by step', () => {
  const steps: Upcasters = {
    'day-opened': {
      1: ({ date, ...rest }) => ({ ...rest, day: date }),
      2: (body) => ({ ...body, holiday: false }),
    },
  };
  const row = { seq: 5, type: 'day-opened', version: 1, body: '{"date":"2026-11-23"}' };
  const versions = { 'day-opened': 3 };
  expect(upcast(row, steps, versions)).toEqual({ day: '2026-11-23', holiday: false });
  expect(() => upcast(row, {}, versions)).toThrow('No step leads from version 1 of day-opened');
  expect(() => upcast({ ...row, version: 4 }, steps, versions)).toThrow(
    expect.objectContaining({ problem: 'newer' }),
  );
});

test('[J3] a start finds what outlasts a day by its own index, not by reading the whole journal', () => {
  const file = ownFile();
  openStore(file).close();
  const plan = meddle(file, (db) =>
    db.prepare(`EXPLAIN QUERY PLAN SELECT seq FROM journal WHERE ${IS_LASTING}`).all(),
  );
  expect(JSON.stringify(plan)).toContain('journal_lasting');
});
