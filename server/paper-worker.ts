import { parentPort } from 'node:worker_threads';
import { PAPERS_HERE } from './reports/papers.ts';
import type { Said, Wanted } from './thread-beside.ts';

/** Sheets and letters made in a thread of its own beside the office: it is given all that stands in them. */

const say = (said: Said) => parentPort?.postMessage(said);

parentPort?.on('message', ({ id, what, asked }: Wanted) => {
  // What is asked is what the member of that name takes: both ends are of one program.
  const make = PAPERS_HERE[what === 'letter' ? 'letter' : 'workbook'] as (
    about: unknown,
  ) => Promise<Uint8Array>;
  make(asked).then(
    (answer) => say({ id, answer }),
    (error: unknown) =>
      say({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
