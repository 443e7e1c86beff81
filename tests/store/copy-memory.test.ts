import { existsSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { copyMemory, foldLog } from '../../server/store/copy-memory.ts';
import { meddle, newOffice, ownFile } from './sample-memory.ts';

/** A memory copied beside its writer. */

const count = (file: string) =>
  meddle(file, (db) => db.prepare('SELECT count(*) FROM filler').pluck().get());

test('[X5] a copy is of the moment at which it was begun, though each of its steps is followed by a write', async () => {
  const file = ownFile();
  const writer = new SQLite(file);
  writer.pragma('journal_mode = WAL');
  writer.exec('CREATE TABLE filler (content BLOB)');
  const add = writer.prepare('INSERT INTO filler VALUES (randomblob(100000))');
  for (let row = 0; row < 200; row += 1) add.run();
  const copy = ownFile();
  const steps: number[] = [];
  await copyMemory(file, copy, (done) => {
    if (steps.length < 20) add.run();
    steps.push(done);
  });
  writer.close();
  expect(steps.length).toBeGreaterThan(2);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(count(copy)).toBe(200);
  expect(count(file)).toBe(200 + steps.length);
  expect(existsSync(`${copy}-wal`)).toBe(false);
});

test('[X5] what stands in the log is brought into the memory, unless somebody reads it', () => {
  const file = ownFile();
  const { store } = newOffice(file);
  const reader = new SQLite(file, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM journal').get();
  store.transaction(() => store.credentials.setPin('clerk-1', 'hash'));
  expect(foldLog(file)).toBe(false);
  reader.close();
  store.close();
  expect(foldLog(file)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
});
