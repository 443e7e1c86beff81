import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { listReader } from './entered/list-reader.ts';
import type { Said, Wanted } from './entered/read-beside.ts';

/** A list of ratings read in a thread of its own: it gives way to everything else, and the office's memory is none of its affair (SPEC R18). */

/** Linux counts this per thread: the office's own keeps its rank. Elsewhere it would slow the office down with it. */
const LOWEST_RANK = 19;
if (process.platform === 'linux') setPriority(LOWEST_RANK);

const say = (said: Said) => parentPort?.postMessage(said);
const reader = listReader((done, of) => say({ done, of }));

parentPort?.on('message', (wanted: Wanted) => {
  // The arguments are those of the very member that is named: both ends are of one program.
  const asked = reader[wanted.what] as (...args: readonly unknown[]) => Promise<unknown>;
  asked(...wanted.args).then(
    (answer) => say({ id: wanted.id, answer }),
    (error: unknown) => say({ id: wanted.id, failed: String(error) }),
  );
});
