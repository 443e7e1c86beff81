import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OfficeChild, startOfficeChild } from './office-child.ts';

/** A folder for one fault's run, and all it starts: gone again however the run ends. */

export interface Workplace {
  readonly folder: string;
  /** The office's memory. */
  readonly database: string;
  /** Starts an office on the folder's data; whatever still runs is ended with the workplace. */
  office(env?: Readonly<Record<string, string>>, flags?: readonly string[]): Promise<OfficeChild>;
  /** Something else that must be undone, the newest first. */
  onEnd(undo: () => unknown): void;
}

/** Sets one up for a run and takes it away. @param dataDir where the office remembers, when not in the folder */
export async function atWork<T>(
  run: (place: Workplace) => Promise<T>,
  dataDir?: string,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-faults-'));
  const data = dataDir ?? path.join(folder, 'data');
  const undoing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    return await run({
      folder,
      database: path.join(data, 'office.db'),
      async office(env, flags) {
        const child = await startOfficeChild(data, env, flags);
        undoing.push(() => child.kill());
        return child;
      },
      onEnd: (undo) => void undoing.push(undo),
    });
  } finally {
    for (const undo of undoing.toReversed()) await undo();
  }
}
