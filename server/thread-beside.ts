import { Worker } from 'node:worker_threads';

/** A thread of its own that answers questions, so that nobody in the hall waits for it. It begins with the first one and ends when nobody has asked for a while. */

/** A question to the thread. */
export interface Wanted {
  readonly id: number;
  readonly what: string;
  readonly asked: unknown;
}

/** What the thread says. */
export type Said =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string };

export interface ThreadBeside {
  /** What the thread answers. @throws Error where it fails, ends or is closed */
  ask(what: string, asked: unknown): Promise<unknown>;
  close(): Promise<unknown>;
}

interface ThreadOptions {
  /** The made file of the thread's program. */
  readonly program: URL;
  /** What it is given at its start. */
  readonly workerData?: unknown;
  /** Heap, MB. One that takes more is broken off, and the office lives on. */
  readonly mostMemoryMb: number;
}

/** So long it waits for another question, ms. */
const IDLE_MS = 30_000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Nothing runs until somebody asks. */
export function threadBeside({ program, workerData, mostMemoryMb }: ThreadOptions): ThreadBeside {
  let thread: Thread | null = null;
  let idle: NodeJS.Timeout | null = null;
  let asked = 0;
  let closed = false;

  function begin(): Thread {
    const resourceLimits = { maxOldGenerationSizeMb: mostMemoryMb };
    const worker = new Worker(program, { workerData, resourceLimits });
    const begun: Thread = { worker, waiting: new Map() };
    worker.on('message', (said: Said) => {
      const one = begun.waiting.get(said.id);
      begun.waiting.delete(said.id);
      if ('failed' in said) one?.reject(new Error(said.failed));
      else one?.resolve(said.answer);
      if (begun.waiting.size === 0) rest(begun);
    });
    const end = (error: Error) => {
      if (thread === begun) thread = null;
      for (const { reject } of begun.waiting.values()) reject(error);
      begun.waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('The thread has ended.')));
    return begun;
  }

  function rest(done: Thread): void {
    idle = setTimeout(() => {
      if (thread === done) thread = null;
      void done.worker.terminate();
    }, IDLE_MS);
    idle.unref();
  }

  function ask(what: string, about: unknown): Promise<unknown> {
    if (closed) return Promise.reject(new Error('The thread is closed.'));
    if (idle) clearTimeout(idle);
    thread ??= begin();
    const { worker, waiting } = thread;
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, what, asked: about } satisfies Wanted);
    });
  }

  async function close(): Promise<void> {
    closed = true;
    if (idle) clearTimeout(idle);
    await thread?.worker.terminate();
  }

  return { ask, close };
}
