import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { soundHead } from '../../server/cli/sound-copy.ts';
import { verified } from '../../server/office/verified.ts';
import { readReplaced } from '../../server/store/replaced-memory.ts';
import { openStore } from '../../server/store/store.ts';
import { UnusableFile } from '../../server/store/unusable-file.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { meddle, newOffice, ownFile } from './sample-memory.ts';

/** A bit turned over where the file says what its tables are called: SQLite reads it without complaint, and knows other columns. */

/** A closed memory in whose shape a word was written over by one as long. */
function turned(from: string, to: string): string {
  const file = ownFile();
  newOffice(file).store.close();
  const bytes = readFileSync(file);
  const place = bytes.indexOf(from);
  expect(place).toBeGreaterThan(0);
  bytes.write(to, place);
  writeFileSync(file, bytes);
  return file;
}

/** The files of a memory that this process holds. */
function heldOpen(file: string): readonly string[] {
  const held = readdirSync('/proc/self/fd').map((fd) =>
    existsSync(`/proc/self/fd/${fd}`) ? readlinkSync(`/proc/self/fd/${fd}`) : '',
  );
  return held.filter((path) => path.startsWith(file));
}

/** What opening says: the name of the one error that it may throw, or any other's words. */
function saidOf(work: () => unknown): string {
  try {
    work();
    return 'sound';
  } catch (error) {
    return error instanceof UnusableFile ? error.problem : String(error);
  }
}

test.each([
  ['a column that a statement asks for', '  called_at ', '  caller_at '],
  ['a column that is written', '  expires_at ', '  expires_au '],
  ['a table', 'CREATE TABLE sessions', 'CREATE TABLE sesrions'],
])('[X2] a turned bit in the name of %s is damage, and the file is let go', (_, from, to) => {
  const file = turned(from, to);
  expect(saidOf(() => openStore(file))).toBe('damaged');
  expect(heldOpen(file)).toEqual([]);
  expect(saidOf(() => openStore(file, { readOnly: true }))).toBe('damaged');
});

test('[X2] [X3] [X5] the nightly check, a backup and a restore name it as damage too', () => {
  const file = turned('  prev_hash BLOB', '  qrev_hash BLOB');
  const { problems } = verified(file);
  expect(problems).toEqual([{ what: 'file-damaged', table: 'journal', row: file }]);
  const copied = () => soundHead(file, 'copy.db', { words: WORDS.en }, () => {});
  expect(copied).toThrow(expect.objectContaining({ reason: 'backup-unsound' }));
  const replaced = () => readReplaced(file, (memory) => [...memory.read()]);
  expect(saidOf(replaced)).toBe('damaged');
});

test('[X2] wherever in its shape a bit turns over, a memory is refused by name or reads as before', () => {
  const file = ownFile();
  newOffice(file).store.close();
  const sound = readFileSync(file);
  const shapes = meddle(file, (db) =>
    db.prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all(),
  );
  const found = new Map<string, number>();
  for (const [nth, shape] of shapes.entries()) {
    const begins = sound.indexOf(shape);
    expect(begins).toBeGreaterThan(0);
    for (let place = 13 + nth; place < Buffer.byteLength(shape); place += 97) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(bytes.readUInt8(begins + place) ^ 0x02, begins + place);
      writeFileSync(file, bytes);
      const said = saidOf(() => openStore(file, { readOnly: true }).close());
      found.set(said, (found.get(said) ?? 0) + 1);
    }
  }
  expect([...found.keys()].toSorted()).toEqual(['damaged', 'sound']);
  expect(found.get('damaged')).toBeGreaterThan(20);
});
