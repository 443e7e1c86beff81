import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { OfficeEvent, TextRef } from '#shared/domain/events.ts';

/** Free texts: kept beside the journal, which holds only a commitment to each, so that one can be forgotten (SPEC J4). */

/** A text with what binds it to its event. */
export interface SealedText {
  readonly id: string;
  /** 128 random bits: without them a short text could be guessed from its commitment for ever. */
  readonly salt: Uint8Array;
  readonly text: string;
  readonly commitment: string;
}

export interface Texts {
  keep(sealed: SealedText): void;
  /** The text; null when it is unknown or forgotten. */
  read(id: string): string | null;
  /** Whether there was a text to forget. Its event stays, and the chain with it. */
  forget(id: string): boolean;
  /** Whether a text still fits its event; null when it is forgotten. */
  fits(ref: TextRef): boolean | null;
  ids(): readonly string[];
  /** The texts of some ids, the forgotten ones left out, in an order that follows from the ids and tells nothing else. */
  shuffled(ids: readonly string[]): readonly string[];
}

/** Seals a text for its event. @param id chosen by the caller, unique in the office */
export function sealText(id: string, given: string): SealedText {
  const salt = randomBytes(16);
  // Half a character, as a field that is full leaves it of an emoji, is kept as the sign for one that is missing: UTF-8 has no other.
  const text = Buffer.from(given, 'utf8').toString('utf8');
  return { id, salt, text, commitment: commitmentTo(salt, text) };
}

/** What the event holds of a sealed text. */
export function refOf({ id, commitment }: SealedText): TextRef {
  return { text: id, commitment };
}

/** The texts that an event speaks of. */
export function textsOf(event: OfficeEvent): readonly TextRef[] {
  if (event.type === 'feedback-taken') return present(event.text, event.contact);
  if (event.type === 'batch-rows') return present(...event.rows.map(({ comment }) => comment));
  return present(textOf(event));
}

function present(...refs: readonly (TextRef | null)[]): readonly TextRef[] {
  return refs.flatMap((ref) => ref ?? []);
}

function textOf(event: OfficeEvent): TextRef | null {
  if (event.type === 'visit-ended' || event.type === 'visit-recorded') return event.reason;
  if (event.type === 'feedback-handled') return event.text;
  if (event.type === 'finding-moved') return event.note;
  const isRating = event.type === 'rating-given' || event.type === 'rating-changed';
  return isRating ? event.comment : null;
}

/** The texts of an opened database. */
export function textsIn(db: Database): Texts {
  const insert = db.prepare<[string, Uint8Array, string]>(
    'INSERT INTO texts (id, salt, text) VALUES (?, ?, ?)',
  );
  const select = db.prepare<[string], { salt: Uint8Array; text: string }>(
    'SELECT salt, text FROM texts WHERE id = ?',
  );
  const remove = db.prepare<[string]>('DELETE FROM texts WHERE id = ?');
  const all = db.prepare<[], string>('SELECT id FROM texts ORDER BY id').pluck();
  return {
    keep: ({ id, salt, text }) => void insert.run(id, salt, text),
    read: (id) => select.get(id)?.text ?? null,
    forget(id) {
      const { changes } = remove.run(id);
      // The write-ahead log would keep the text until it is next written over.
      const busy = db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      if (busy !== 0) throw new Error('The text is deleted but still in the log: forget it again.');
      return changes > 0;
    },
    fits({ text: id, commitment }) {
      const kept = select.get(id);
      return kept ? commitmentTo(kept.salt, kept.text) === commitment : null;
    },
    ids: () => all.all(),
    shuffled: (ids) =>
      ids
        .map((id) => ({ place: createHash('sha256').update(id).digest('hex'), id }))
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .flatMap(({ id }) => select.get(id)?.text ?? []),
  };
}

function commitmentTo(salt: Uint8Array, text: string): string {
  return createHash('sha256').update(salt).update(text, 'utf8').digest('hex');
}
