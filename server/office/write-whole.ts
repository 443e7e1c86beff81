import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { putInPlace, toDisk } from '../put-in-place.ts';

/** Small files that are there whole or not at all, after a power cut too: written under another name first, readable by their owner alone. */

/** A file that is written, but not in its place yet. */
export interface Staged {
  /** Puts it in its place: the old content or the new, never half of one. */
  place(): void;
  /** Takes it back. */
  drop(): void;
}

/** Writes what needs room on the disk; nothing is left behind where there is none. @throws as the file system does */
export function stage(file: string, content: string): Staged {
  const making = `${file}.${randomUUID()}`;
  const drop = () => rmSync(making, { force: true });
  try {
    writeFileSync(making, content, { mode: 0o600 });
    // Some file systems find out only here that there is no room.
    toDisk(making);
  } catch (error) {
    drop();
    throw error;
  }
  return { place: () => putInPlace(making, file), drop };
}

/** Writes a file and puts it in its place. @throws as the file system does; the old one then stands */
export function writeWhole(file: string, content: string): void {
  stage(file, content).place();
}
