import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headFileOf } from '../../server/store/kept-head.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { UnusableFile } from '../../server/store/unusable-file.ts';
import { findings, meddle, newOffice, ownFile } from './sample-memory.ts';

/** The head that is kept beside the memory, and what it says of one that has become shorter. */

/** Adds a day to the journal. */
function openDay(store: Store, day: number): void {
  const event = { type: 'day-opened', day: `2026-12-${String(day).padStart(2, '0')}` } as const;
  const entry = { at: day, by: 'x', commandId: `day-${day}`, payloadHash: 'h', events: [event] };
  store.transaction(() => store.append(entry, null));
}

/** A file of an office with three days, closed. */
function threeDays(): string {
  const file = ownFile();
  const { store } = newOffice(file);
  for (const day of [1, 2, 3]) openDay(store, day);
  store.close();
  return file;
}

function lastRowGone(file: string): void {
  meddle(file, (db) => db.exec('DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'));
}

/** `sound`, or by what name it is refused, and what the log was told. */
function opened(file: string): { says: string; warned: string[] } {
  const warned: string[] = [];
  try {
    const logger = { warn: (_: object, said: string) => void warned.push(said) };
    openStore(file, { logger }).close();
    return { says: 'sound', warned };
  } catch (error) {
    if (error instanceof UnusableFile) return { says: error.problem, warned };
    throw error;
  }
}

test('[X2] the head beside the memory is that of the newest transaction when it returns, in one sector, for its owner alone', () => {
  const file = ownFile();
  const { store } = newOffice(file);
  const kept = () => readFileSync(headFileOf(file), 'utf8').trim().split(' ').slice(0, 2);
  for (const day of [1, 2]) {
    openDay(store, day);
    expect(kept()).toEqual([`${store.head().seq}`, store.head().hash]);
  }
  expect(statSync(headFileOf(file))).toMatchObject({ size: 99 });
  expect(statSync(headFileOf(file)).mode & 0o777).toBe(0o600);
  store.close();
});

test('[X2] only a transaction that adds to the journal writes it, and one that is rolled back never', () => {
  const file = ownFile();
  const { store } = newOffice(file);
  writeFileSync(headFileOf(file), 'untouched');
  store.transaction(() => store.sessions.add('a'.repeat(64), 'clerk-1', 1));
  const failing = () =>
    store.transaction(() => {
      const event = { type: 'day-opened', day: '2026-12-01' } as const;
      const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events: [event] };
      store.append(entry, null);
      expect(readFileSync(headFileOf(file), 'utf8')).toBe('untouched');
      throw new Error('power cut');
    });
  expect(failing).toThrow('power cut');
  expect(readFileSync(headFileOf(file), 'utf8')).toBe('untouched');
  store.close();
});

test('[X2] a journal that ends before its head, or has another row there, is not written in; nothing of it is changed', () => {
  const shorter = threeDays();
  lastRowGone(shorter);
  const other = threeDays();
  meddle(other, (db) => db.exec("UPDATE journal SET hash = zeroblob(32) WHERE by = 'x'"));
  for (const file of [shorter, other]) {
    const before = [file, headFileOf(file)].map((one) => readFileSync(one));
    expect(opened(file).says).toBe('cut-short');
    expect([file, headFileOf(file)].map((one) => readFileSync(one))).toEqual(before);
  }
  expect(findingsOf(shorter)).toEqual(['cut-short']);
});

function findingsOf(file: string): string[] {
  const store = openStore(file, { readOnly: true });
  const found = store.verify().map(({ what }) => what);
  store.close();
  return found;
}

test('[X2] a memory that was emptied is damaged, and no new one is made in its place', () => {
  const file = threeDays();
  writeFileSync(file, '');
  expect(opened(file).says).toBe('damaged');
  expect(statSync(file).size).toBe(0);
});

test('[X2] a head that is behind, as after a crash before it was written, or none, is no fault, and is brought up to date', () => {
  const file = ownFile();
  const { store } = newOffice(file);
  copyFileSync(headFileOf(file), `${file}.behind`);
  openDay(store, 1);
  store.close();
  const newest = readFileSync(headFileOf(file));
  copyFileSync(`${file}.behind`, headFileOf(file));
  expect(opened(file)).toEqual({ says: 'sound', warned: [] });
  expect(readFileSync(headFileOf(file))).toEqual(newest);
  rmSync(headFileOf(file));
  expect(opened(file)).toEqual({ says: 'sound', warned: [] });
  expect(readFileSync(headFileOf(file))).toEqual(newest);
});

test('[X2] a torn head is let be, said in the log, and written anew', () => {
  const file = threeDays();
  const whole = readFileSync(headFileOf(file));
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(30) ^ 1, 30);
  for (const torn of [Buffer.alloc(0), Buffer.alloc(99), whole.subarray(0, 60), flipped]) {
    writeFileSync(headFileOf(file), torn);
    expect(opened(file)).toMatchObject({
      says: 'sound',
      warned: [expect.stringContaining('let be')],
    });
    expect(readFileSync(headFileOf(file))).toEqual(whole);
  }
  expect(findings(file)).toEqual([]);
});

test('[X2] [X4] where the head cannot be kept, that is said once, and the journal grows all the same', () => {
  const file = threeDays();
  rmSync(headFileOf(file));
  mkdirSync(headFileOf(file));
  const warned: string[] = [];
  const store = openStore(file, { logger: { warn: (_, said) => void warned.push(said) } });
  const before = store.head().seq;
  for (const day of [4, 5, 6]) openDay(store, day);
  expect(store.head().seq).toBe(before + 3);
  store.close();
  expect(warned.filter((said) => said.includes('the office goes on'))).toHaveLength(1);
});

test('[X2] whoever only reads keeps nothing, and a memory that is no file has nothing beside it', () => {
  const file = threeDays();
  rmSync(headFileOf(file));
  const reader = openStore(file, { readOnly: true });
  expect(reader.verify()).toEqual([]);
  reader.close();
  newOffice().store.close();
  for (const one of [file, ':memory:']) {
    expect(() => statSync(headFileOf(one))).toThrow('ENOENT');
  }
});
