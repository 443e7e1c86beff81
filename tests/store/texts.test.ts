import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../server/store/store.ts';
import { sealText } from '../../server/store/texts.ts';
import { findings, meddle, newOffice, ownFile, tablet } from './sample-memory.ts';

const SAID = 'Chị tiếp nhận rất tận tình';

/** A file with one comment in it. */
function officeWithComment(file: string, comment = SAID) {
  const office = newOffice(file);
  const rating = { type: 'give-rating', rating: 'rating-1', visit: 'never-seen' } as const;
  const answers = { attitude: 'satisfied' } as const;
  office.tell(tablet('1'), { ...rating, answers, reasons: [], comment });
  const events = [...office.store.read()].map((row) => row.event);
  const given = events.find((event) => event.type === 'rating-given');
  return { ...office, events, text: given?.comment?.text ?? '' };
}

test('[J4] the journal holds a commitment to a text, never the text', () => {
  const { store, events, text } = officeWithComment(ownFile());
  expect(store.text(text)).toBe(SAID);
  expect(JSON.stringify(events)).not.toContain(SAID);
  store.close();
});

test('[J4] a text can be forgotten, in the file too, and the chain still holds', () => {
  const file = ownFile();
  const { store, text } = officeWithComment(file);
  expect(bytesOf(file)).toContain(SAID);
  expect(store.forgetText(text)).toBe(true);
  expect(store.text(text)).toBeNull();
  expect(bytesOf(file)).not.toContain(SAID);
  expect(store.forgetText(text)).toBe(false);
  store.close();
  expect(findings(file)).toEqual([]);
});

test('[J4] a text put in another’s place is found, and one that no event speaks of', () => {
  const file = ownFile();
  const { store, text } = officeWithComment(file);
  store.close();
  meddle(file, (db) => {
    db.exec("UPDATE texts SET text = 'Bình thường'");
    db.exec("INSERT INTO texts (id, salt, text) VALUES ('stray', x'00', 'không ai nói')");
  });
  expect(findings(file)).toEqual([`texts ${text} text-differs`, 'texts stray text-unknown']);
});

test('[J4] the same text sealed twice has two commitments', () => {
  const [one, other] = [sealText('a', SAID), sealText('b', SAID)];
  expect(one.salt).toHaveLength(16);
  expect(one.commitment).not.toBe(other.commitment);
});

test('[J4] half a surrogate pair at the end of a comment is kept as a sign for it, and neither text nor chain is in doubt', () => {
  const file = ownFile();
  // A field that is full cuts an emoji in its middle.
  const { store, text } = officeWithComment(file, `${SAID} \ud83d`);
  expect(store.text(text)).toBe(`${SAID} \ufffd`);
  store.close();
  expect(findings(file)).toEqual([]);
});

test('[J4] a text whose event is rolled back is not kept', () => {
  const store = openStore(':memory:');
  const sealed = sealText('lost', SAID);
  const failing = () =>
    store.transaction(() => {
      const events = [{ type: 'day-opened', day: '2026-11-23' }] as const;
      store.append({ at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events }, sealed);
      throw new Error('power cut');
    });
  expect(failing).toThrow('power cut');
  expect(store.text('lost')).toBeNull();
  expect(store.head().seq).toBe(0);
});

function bytesOf(file: string): string {
  const log = `${file}-wal`;
  return readFileSync(file, 'utf8') + (existsSync(log) ? readFileSync(log, 'utf8') : '');
}
