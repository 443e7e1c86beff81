import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FloorProcess, startFloor } from './floor-process.ts';
import { type OfficeProcess, startOffice } from './office-process.ts';

/** What one row is measured on: a fresh office and its floor, each a process of its own, on one disk. */
export interface Scene {
  readonly office: OfficeProcess;
  readonly floor: FloorProcess;
}

/** What Linux calls a file system that lies in memory (statfs, TMPFS_MAGIC). */
const TMPFS = 0x01021994;

/**
 * Sets the stage in a temporary folder, plays, and takes everything away again, also when the play fails.
 * @param profiles see `startOffice`
 */
export async function stage<T>(
  profiles: string | null,
  play: (scene: Scene) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-bench-'));
  if (statfsSync(folder).type === TMPFS) {
    process.stderr.write(`${tmpdir()} lies in memory: set TMPDIR to a folder on a real disk.\n`);
  }
  const closing: (() => Promise<void>)[] = [];
  try {
    const office = await startOffice(path.join(folder, 'data'), profiles);
    closing.push(office.close);
    const floor = await startFloor(path.join(folder, 'floor.log'));
    closing.push(floor.close);
    return await play({ office, floor });
  } finally {
    for (const close of closing.toReversed()) await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
