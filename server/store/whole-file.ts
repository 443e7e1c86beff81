import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { UnusableFile } from './unusable-file.ts';

/** Whether a memory's file is as long as it says itself: what the end was cut off from may hold nothing that a start reads (SPEC X2). */

/** Of SQLite's own header (sqlite.org/fileformat.html, 1.3): where its numbers stand. */
const HEADER = 100;
const PAGE_SIZE_AT = 16;
const CHANGED_AT = 24;
const PAGES_AT = 28;
const VALID_FOR_AT = 92;

/** @throws UnusableFile `damaged` where pages are missing at its end. Changes nothing; what is no SQLite file, or has a log of its own, is left to SQLite */
export function demandWhole(file: string): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (size < HEADER || (log && log.size > 0)) return;
  const said = sizeSaid(file);
  if (said === null || size >= said) return;
  throw new UnusableFile('damaged', `${file} has ${size} bytes of ${said}.`);
}

/** Bytes by the header; null where its page count was not kept with the newest change. */
function sizeSaid(file: string): number | null {
  const opened = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    readSync(opened, header, 0, HEADER, 0);
    if (!header.toString('latin1').startsWith('SQLite format 3\0')) return null;
    if (header.readUInt32BE(CHANGED_AT) !== header.readUInt32BE(VALID_FOR_AT)) return null;
    const page = header.readUInt16BE(PAGE_SIZE_AT);
    return (page === 1 ? 65_536 : page) * header.readUInt32BE(PAGES_AT);
  } finally {
    closeSync(opened);
  }
}
