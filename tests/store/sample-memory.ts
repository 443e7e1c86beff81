import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { State } from '#shared/domain/state.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { draftFor } from '../../server/office/draft.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { lookUp } from '../../server/office/look-up.ts';
import { freeTextsOf, payloadHash } from '../../server/office/payload-hash.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { refOf, sealText } from '../../server/store/texts.ts';
import { OFFICE } from './sample-office.ts';

/** An office's memory with someone to speak to it, and ways to meddle with its file. */

/** 23 November 2026, 08:00 in the office. */
export const MORNING = Date.UTC(2026, 10, 23, 1);

export const KIOSK: Actor = { id: 'kiosk-hall', role: 'kiosk', counter: null, point: 'sanh' };
export const DESK_KIOSK: Actor = { id: 'kiosk-desk', role: 'kiosk', counter: null, point: 'ban' };
export const LEAD: Actor = { id: 'lead', role: 'lead', counter: null, point: null };

/** The clerk and the tablet of a counter. */
export const clerk = (counter: string): Actor => ({
  id: `clerk-${counter}`,
  role: 'clerk',
  counter: null,
  point: null,
});
export const tablet = (counter: string): Actor => ({
  id: `tablet-${counter}`,
  role: 'tablet',
  counter,
  point: null,
});

/** A command without what is the same for all. */
export type Words = Command extends infer C
  ? C extends Command
    ? Omit<C, 'id' | 'at'>
    : never
  : never;

export interface Spoken {
  readonly store: Store;
  state(): State;
  /** Sends a command at an instant, ms, and gives the answer. @param said the instant by the sender's own clock */
  tell(by: Actor, words: Words, at?: number, id?: string, said?: number): Answer;
}

/** An office just configured. */
export function newOffice(file = ':memory:'): Spoken {
  const store = openStore(file);
  const spoken = speakTo(store);
  spoken.tell(CONSOLE, { type: 'configure-office', office: OFFICE });
  return spoken;
}

/** Speaks to a memory as the office does: one transaction, one savepoint a command. */
export function speakTo(store: Store): Spoken {
  let state = store.stateAt();
  let clock = Math.max(MORNING, state.at);
  let made = store.head().seq;
  return {
    store,
    state: () => state,
    tell(by, words, at = clock, id, said = at) {
      clock = at;
      made += 1;
      const command = { ...words, id: id ?? `command-${made}`, at: said } as Command;
      const [text = null, ...also] = freeTextsOf(command).map((free, i) =>
        sealText(`text-${made}${i === 0 ? '' : `-${i}`}`, free.text),
      );
      return store.transaction(() =>
        store.savepoint(() => {
          const asked = { command, payloadHash: payloadHash(command), text, also };
          const draft = draftFor(store, state, command);
          const sealed = text && refOf(text);
          const looked = { ...lookUp(store, state, command, at), sealedAlso: also.map(refOf) };
          const given = { now: at, by, sealed, draft, ...looked };
          const handled = handleCommand(store, state, asked, given);
          state = handled.state;
          return handled.answer;
        }),
      );
    },
  };
}

/** A file of its own that is gone after the test. */
export function ownFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'office.db');
}

/** Works on a file behind the store's back. */
export function meddle<T>(file: string, work: (db: Database) => T): T {
  const db = new SQLite(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** What `verify` finds in a file, as short sentences: `journal 5 row-changed`. */
export function findings(file: string, anchor?: { seq: number; hash: string }): string[] {
  const store = openStore(file);
  try {
    const kept = { anchors: anchor ? [anchor] : [], leaves: null };
    return store.verify(undefined, kept).map((one) => `${one.table} ${one.row} ${one.what}`);
  } finally {
    store.close();
  }
}
