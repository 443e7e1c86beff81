import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import SQLite from 'better-sqlite3';
import { hex } from './chain.ts';
import { asUnusable, type StoreLogger } from './database.ts';
import type { Head } from './journal.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * The newest head of the journal in a small file beside the memory (SPEC X2). SQLite leaves out whatever stands behind
 * the first damaged place of its log: what remains is a sound journal, only shorter. This file knows how long it was.
 */

/** Keeps the head of one opened memory. */
export interface KeptHead {
  /** The open transaction adds to the journal. */
  grows(): void;
  /** A transaction is on the disk: if the journal has grown its head is written, never before. */
  committed(): void;
  close(): void;
}

/** `seq hash checksum`: always as long, and within one sector of a disk. */
const LINE = /^ *(\d{1,16}) ([0-9a-f]{64}) ([0-9a-f]{16})$/;
const SEQ_WIDTH = 16;
const LENGTH = SEQ_WIDTH + 1 + 64 + 1 + 16 + 1;

/** Where the head of a memory is kept. */
export function headFileOf(file: string): string {
  return `${file}-head`;
}

/**
 * The heads kept beside a memory, one of which it has to hold: a single one, or two while a backup takes a memory's
 * place. None where nothing is kept, or nothing that can be read.
 */
export function keptHeads(file: string, logger?: StoreLogger): readonly Head[] {
  const kept = headFileOf(file);
  if (!existsSync(kept)) return [];
  try {
    const heads = readFileSync(kept, 'utf8').split('\n').flatMap(headIn);
    if (heads.length === 0) throw new Error('No line of it holds.');
    return heads;
  } catch (error) {
    // Torn by a power cut, or not to be opened: it only adds to what the chain itself tells.
    logger?.warn(
      { err: error, kept },
      'The kept head of the journal cannot be read; it is let be.',
    );
    return [];
  }
}

function headIn(line: string): Head[] {
  const [, seq, hash, checksum] = LINE.exec(line) ?? [];
  if (!seq || !hash || checksum !== checksumOf(seq, hash)) return [];
  return [{ seq: Number(seq), hash }];
}

/** @throws UnusableFile `cut-short` when a memory's journal does not reach its kept head, `damaged` when there is nothing left of it. Changes nothing: the damage stays to be looked at. */
export function demandWhole(file: string, logger?: StoreLogger): void {
  const heads = existsSync(file) ? keptHeads(file, logger) : [];
  if (heads.length === 0 || heads.some(({ seq }) => seq === 0)) return;
  try {
    // Whoever opens it to write and closes it again takes the log away, and what could still be read in it.
    const db = new SQLite(file, { readonly: true });
    try {
      demandOneOf(heads, db, file);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asUnusable(file, error);
  }
}

function demandOneOf(heads: readonly Head[], db: SQLite.Database, file: string): void {
  const tables = db.prepare('SELECT name FROM sqlite_schema').pluck().all();
  if (tables.length === 0) throw new UnusableFile('damaged', `${file} is empty.`);
  // Another program's; it is said by whoever opens it.
  if (!tables.includes('journal')) return;
  const hashAt = db.prepare<[number], Uint8Array>('SELECT hash FROM journal WHERE seq = ?').pluck();
  const holds = heads.some(({ seq, hash }) => {
    const own = hashAt.get(seq);
    return own !== undefined && hex(own) === hash;
  });
  if (holds) return;
  const seqs = heads.map(({ seq }) => seq).join(' or ');
  throw new UnusableFile('cut-short', `${file}: journal row ${seqs} is gone, or another one.`);
}

/** Whether a memory can be read and reaches its kept head, where one is known. */
export function isWhole(file: string): boolean {
  try {
    demandWhole(file);
    return true;
  } catch (error) {
    if (error instanceof UnusableFile) return false;
    throw error;
  }
}

/**
 * Keeps the head of an opened memory from now on; written at once, so that the file has its length before a disk is full.
 * What cannot be written is said once, and costs no command.
 */
export function keepHead(file: string, head: () => Head, logger?: StoreLogger): KeptHead {
  let hasGrown = false;
  let isSaid = false;
  let opened = tried(() => openSync(headFileOf(file), constants.O_RDWR | constants.O_CREAT, 0o600));
  write();
  // A second head has served its turn once the memory has been opened.
  tried(leaveOne);

  function leaveOne(): void {
    if (opened !== null) ftruncateSync(opened, LENGTH);
  }

  function write(): void {
    const to = opened;
    if (to === null) return;
    const line = lineOf(head());
    if (tried(() => writeSync(to, line, 0, LENGTH, 0)) === LENGTH) isSaid = false;
  }

  function tried<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      // No room, most likely: an older head stays, and holds as well.
      if (!isSaid)
        logger?.warn({ err: error }, 'The head of the journal cannot be kept; the office goes on.');
      isSaid = true;
      return null;
    }
  }

  return {
    grows: () => void (hasGrown = true),
    committed() {
      if (!hasGrown) return;
      hasGrown = false;
      write();
    },
    close() {
      if (opened !== null) closeSync(opened);
      // The number may be another file's by the time a memory is closed once more.
      opened = null;
    },
  };
}

/** A memory that is no file has no file beside it. */
export const KEPT_NOWHERE: KeptHead = { grows() {}, committed() {}, close() {} };

function lineOf({ seq, hash }: Head): Buffer {
  const line = `${seq} ${hash} ${checksumOf(`${seq}`, hash)}\n`;
  return Buffer.from(line.padStart(LENGTH));
}

function checksumOf(seq: string, hash: string): string {
  return createHash('sha256').update(`${seq} ${hash}`).digest('hex').slice(0, 16);
}
