import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';

/** The one way by which a finished file takes its name: it outlives a power cut (SPEC X1), whole. */

/** Puts a finished file in its place, at once and for good: the old content or the new, never half of one. */
export function putInPlace(made: string, file: string): void {
  toDisk(made);
  renameSync(made, file);
  toDisk(path.dirname(file));
}

/** Has all of a file, or the names in a folder, written to the disk. @throws as the file system does */
export function toDisk(name: string): void {
  const opened = openSync(name, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
