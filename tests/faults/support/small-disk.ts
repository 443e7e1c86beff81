import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OfficeChild } from './office-child.ts';
import type { Workplace } from './workplace.ts';

/** A disk that can be filled to the brim and emptied again. */

export interface SmallDisk {
  /** What it is, for the report. */
  readonly kind: string;
  readonly folder: string;
  /** Fills it up to so many bytes. */
  fill(office: OfficeChild, left: number): void;
  free(office: OfficeChild): void;
}

const SIZE = 32 * 1024 * 1024;

/** A small file system in memory where this user may mount one; else every write is made to find none. */
export function smallDisk(place: Workplace, folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const filler = path.join(folder, 'filler');
  if (!isMounted(place, folder)) {
    return {
      kind: 'writes made to fail as on a full disk (no file system may be mounted here)',
      folder,
      fill: (office) => office.order({ what: 'disk', full: true }),
      free: (office) => office.order({ what: 'disk', full: false }),
    };
  }
  return {
    kind: `a tmpfs of ${SIZE / 1024 / 1024} MiB`,
    folder,
    fill(_, left) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    free: () => rmSync(filler, { force: true }),
  };
}

function isMounted(place: Workplace, folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    // Only an administrator may, or there is no such command: the other way is taken, and said.
    return false;
  }
  place.onEnd(() => execFileSync('umount', [folder], { stdio: 'ignore' }));
  return true;
}
