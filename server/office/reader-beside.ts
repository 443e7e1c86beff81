import { threadBeside } from '../thread-beside.ts';
import type { Asked, Read, Reader, Reading } from './readings.ts';

/** A reader in a thread of its own. */

/** Heap of the thread, MB: a quarter of a large office takes a third of it. */
const MOST_MEMORY_MB = 512;

/** @param program the made file of `reader-worker.ts` @param file the memory */
export function readerBeside(program: URL, file: string): Reader {
  const thread = threadBeside({ program, workerData: file, mostMemoryMb: MOST_MEMORY_MB });
  return {
    // Both ends are of one program: the answer is that of the reading asked for.
    read: <What extends Reading>(what: What, about: Asked<What>) =>
      thread.ask(what, about) as Promise<Read<What>>,
    close: thread.close,
  };
}

/** Beside the made server; see `serverEntries`. */
export const READER_PROGRAM = new URL('./reader.js', import.meta.url);
