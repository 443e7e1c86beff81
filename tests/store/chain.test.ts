import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { hashOf } from '../../server/store/chain.ts';
import { headFileOf } from '../../server/store/kept-head.ts';
import { openStore } from '../../server/store/store.ts';
import { busyOffice } from './busy-days.ts';
import { findings, meddle, newOffice, ownFile } from './sample-memory.ts';

/** A file with a few hundred events, closed; and its head. */
function writtenFile() {
  const file = ownFile();
  const { store } = busyOffice({ seed: 7, days: 2, perDay: 200, file });
  const head = store.head();
  store.close();
  return { file, head };
}

test('[J2] the chain of a busy office holds, and so does all that stands beside it', () => {
  const { file, head } = writtenFile();
  expect(head.seq).toBeGreaterThan(150);
  expect(findings(file, head)).toEqual([]);
});

test('[J2] a hash is SHA-256 of the hash before and the canonical bytes of the row', () => {
  const { store } = newOffice();
  const [first] = store.read();
  const { seq, at, by, event, version, commandId, payloadHash } = first!;
  const row = { seq, at, by, type: event.type, version, body: event, commandId, payloadHash };
  const expected = createHash('sha256').update(Buffer.alloc(32)).update(canonicalJson(row));
  expect(first?.prevHash).toBe('0'.repeat(64));
  expect(first?.hash).toBe(expected.digest('hex'));
});

test('[J2] a changed row is named', () => {
  const { file } = writtenFile();
  meddle(file, (db) => db.exec('UPDATE journal SET at = at + 1 WHERE seq = 42'));
  expect(findings(file)).toEqual(['journal 42 row-changed']);
});

test('[J2] a row changed together with its own hash is found at the row after it', () => {
  const { file } = writtenFile();
  meddle(file, (db) => recompute(db, 42, 42));
  expect(findings(file)).toEqual(['journal 43 link-broken']);
});

test('[J2] a deleted row is named, and a run of them', () => {
  const { file } = writtenFile();
  meddle(file, (db) => db.exec('DELETE FROM journal WHERE seq IN (42, 60, 61)'));
  const store = openStore(file);
  expect(store.verify()).toEqual([
    { what: 'row-missing', table: 'journal', row: 42 },
    { what: 'row-missing', table: 'journal', row: 60, through: 61 },
  ]);
  store.close();
});

test('[J2] two rows that changed places are named, with the row after them', () => {
  const { file } = writtenFile();
  meddle(file, (db) =>
    db.exec(`UPDATE journal SET seq = -1 WHERE seq = 42;
      UPDATE journal SET seq = 42 WHERE seq = 43;
      UPDATE journal SET seq = 43 WHERE seq = -1;`),
  );
  expect(findings(file)).toEqual([
    'journal 42 row-changed',
    'journal 43 row-changed',
    'journal 44 link-broken',
  ]);
});

test('[J6] a tail cut off with the tables made again is found by an anchor alone', () => {
  const { file, head } = writtenFile();
  meddle(file, (db) => db.exec(`DELETE FROM journal WHERE seq > ${head.seq - 1}`));
  // Whoever cuts the tail off may take along the head that is kept beside it.
  rmSync(headFileOf(file));
  expect(findings(file)).not.toEqual([]);
  const store = openStore(file);
  store.rebuild();
  store.close();
  expect(findings(file)).toEqual([]);
  expect(findings(file, head)).toEqual([`journal ${head.seq} cut-short`]);
});

test('[J6] a whole chain computed anew is found by an anchor, and by what was published', () => {
  const { file, head } = writtenFile();
  meddle(file, (db) => recompute(db, 42, head.seq));
  rmSync(headFileOf(file));
  expect(findings(file, head)[0]).toBe(`journal ${head.seq} computed-anew`);
  const [found] = findings(file);
  expect(found).toMatch(/^journal \d+ publication-head-differs$/);
});

test('[J3] a row of a table that the journal does not make is named', () => {
  const { file } = writtenFile();
  const visit = meddle(file, (db) => {
    const seq = db.prepare<[], number>('SELECT max(seq) FROM visits').pluck().get()!;
    db.exec(`UPDATE visits SET number = number + 1 WHERE seq = ${seq}`);
    db.exec('DELETE FROM ratings WHERE seq = (SELECT min(seq) FROM ratings)');
    return seq;
  });
  const found = findings(file);
  expect(found[0]).toBe(`visits ${visit} table-differs`);
  expect(found[1]).toMatch(/^ratings \d+ table-differs$/);
  expect(found).toHaveLength(2);
});

type Db = Parameters<Parameters<typeof meddle>[1]>[0];
type Raw = Parameters<typeof hashOf>[1] & { prev: Uint8Array };

/** What a forger would do: changes row `first` and computes every hash from it to `last` anew. */
function recompute(db: Db, first: number, last: number): void {
  db.exec(`UPDATE journal SET at = at + 1 WHERE seq = ${first}`);
  for (let seq = first; seq <= last; seq += 1) {
    const row = db
      .prepare<[number], Raw>(
        `SELECT seq, at, "by", type, version, body, command_id AS commandId,
           payload_hash AS payloadHash, prev_hash AS prev FROM journal WHERE seq = ?`,
      )
      .get(seq)!;
    const before = db
      .prepare<[number], Uint8Array>('SELECT hash FROM journal WHERE seq = ?')
      .pluck();
    const prev = before.get(seq - 1)!;
    db.prepare('UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?').run(
      prev,
      hashOf(prev, row),
      seq,
    );
  }
}
