import { threadBeside } from '../thread-beside.ts';
import type { Papers } from './papers.ts';

/** Files made in a thread of its own. */

/** Heap of the thread, MB. */
const MOST_MEMORY_MB = 256;

/** @param program the made file of `paper-worker.ts` */
export function papersBeside(program: URL): Papers {
  const thread = threadBeside({ program, mostMemoryMb: MOST_MEMORY_MB });
  const make = (what: 'workbook' | 'letter', asked: unknown) =>
    thread.ask(what, asked) as Promise<Uint8Array>;
  return {
    workbook: (sheets) => make('workbook', sheets),
    letter: (letter) => make('letter', letter),
    close: thread.close,
  };
}

/** Beside the made server; see `serverEntries`. */
export const PAPER_PROGRAM = new URL('./paper.js', import.meta.url);
