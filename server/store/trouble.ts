import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a failing memory is failing of, where the office can say more than that it failed. */
export type Trouble =
  /** The disk is full: nothing was written, all of it may be sent again (SPEC X4). */
  | 'no-room'
  /** SQLite has met a page that cannot be true, or a shape that is not the one the file was given. */
  | 'damaged';

/** A call of the store that failed of something known; its cause is what SQLite said. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause: unknown) {
    super(`The memory has failed: ${trouble}.`, { cause });
    this.trouble = trouble;
  }
}

/** Results of SQLite that mean that the file itself cannot be relied on. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;
/** What SQLite says where the text of a shape has turned over: every statement fits the shape that the steps make. */
const OTHER_SHAPE = /^no such |^ambiguous column name|has no column named|values were supplied/;
/** SQLite and the file system, when there is certainly no room. */
const FULL = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];
/** What SQLite says of a disk that would not take something, without saying why. */
const UNCLEAR = /^SQLITE_(IOERR|CANTOPEN)/;
/** As much as a busy moment's commands take, bytes. */
const A_MOMENT = 256 * 1024;

/**
 * What an error comes of, or the error that caused it; null when that is not known.
 * @param hasRoom asked where SQLite does not say why the disk failed
 */
export function troubleOf(error: unknown, hasRoom: () => boolean): Trouble | null {
  if (error instanceof StoreTrouble) return error.trouble;
  if (!(error instanceof Error)) return null;
  const code = String(Reflect.get(error, 'code') ?? '');
  if (DAMAGE.test(code)) return 'damaged';
  if (code === 'SQLITE_ERROR' && OTHER_SHAPE.test(error.message)) return 'damaged';
  if (FULL.includes(code) || (UNCLEAR.test(code) && !hasRoom())) return 'no-room';
  return troubleOf(error.cause, hasRoom);
}

/** Whether a folder takes what a busy moment writes: tried, because quotas are not in the number of free bytes. */
export function hasRoomIn(folder: string): boolean {
  const trial = path.join(folder, `room.${process.pid}.trial`);
  try {
    writeFileSync(trial, new Uint8Array(A_MOMENT), { mode: 0o600 });
    return true;
  } catch (error) {
    // Anything else that fails is no question of room.
    return !FULL.includes(String(Reflect.get(Object(error), 'code')));
  } finally {
    rmSync(trial, { force: true });
  }
}
