import { Worker } from 'node:worker_threads';
import type { Asked, Read, Reader, Reading } from './readings.ts';

/** A reader in a thread of its own. It begins with the first question and ends when nobody has asked for a while. */

/** A question to the thread. */
export interface Wanted {
  readonly id: number;
  readonly what: Reading;
  readonly asked: unknown;
}

/** What the thread says. */
export type Said =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string };

/** Heap of the thread, MB: a quarter of a large office takes a third of it. One that takes more is broken off, and the office lives on. */
const MOST_MEMORY_MB = 512;
/** So long it waits for another question, ms. */
const IDLE_MS = 30_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** @param program the made file of `reader-worker.ts` @param file the memory */
export function readerBeside(program: URL, file: string): Reader {
  let thread: Thread | null = null;
  let idle: NodeJS.Timeout | null = null;
  let asked = 0;
  let closed = false;

  function begin(): Thread {
    const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
    const worker = new Worker(program, { workerData: file, resourceLimits });
    const begun: Thread = { worker, waiting: new Map() };
    worker.on('message', (said: Said) => {
      const one = begun.waiting.get(said.id);
      begun.waiting.delete(said.id);
      if ('failed' in said) one?.reject(new Error(said.failed));
      else one?.resolve(said.answer as never);
      if (begun.waiting.size === 0) rest(begun);
    });
    const end = (error: Error) => {
      if (thread === begun) thread = null;
      for (const { reject } of begun.waiting.values()) reject(error);
      begun.waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('The reader has ended.')));
    return begun;
  }

  function rest(done: Thread): void {
    idle = setTimeout(() => {
      if (thread === done) thread = null;
      void done.worker.terminate();
    }, IDLE_MS);
    idle.unref();
  }

  function read<What extends Reading>(what: What, about: Asked<What>): Promise<Read<What>> {
    if (closed) return Promise.reject(new Error('The reader is closed.'));
    if (idle) clearTimeout(idle);
    thread ??= begin();
    const { worker, waiting } = thread;
    asked += 1;
    const id = asked;
    return new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, what, asked: about } satisfies Wanted);
    });
  }

  async function close(): Promise<void> {
    closed = true;
    if (idle) clearTimeout(idle);
    await thread?.worker.terminate();
  }

  return { read, close };
}

/** Beside the made server; see `serverEntries`. */
export const READER_PROGRAM = new URL('./reader.js', import.meta.url);
