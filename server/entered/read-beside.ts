import { Worker } from 'node:worker_threads';
import type { ListReader, OnRead } from './list-reader.ts';

/** A list in a thread of its own, so that fifty thousand rows hold up nobody in the hall. */

/** A question to the thread. */
export interface Wanted {
  readonly id: number;
  readonly what: keyof ListReader;
  readonly args: readonly unknown[];
}

/** What the thread says: an answer, that it failed, or how far it is. */
export type Said =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly done: number; readonly of: number };

/** Heap of the thread, MB: a list of the largest size takes a third of it. One that takes more is broken off, and the office lives on. */
const MOST_MEMORY_MB = 512;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread. @param program the made file of `list-worker.ts` */
export function readBeside(program: URL, onRead: OnRead): ListReader {
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: Error | null = null;

  worker.on('message', (said: Said) => {
    if ('done' in said) {
      onRead(said.done, said.of);
      return;
    }
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if ('failed' in said) one?.reject(new Error(said.failed));
    else one?.resolve(said.answer as never);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread of a list has ended.')));

  function end(error: Error): void {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  function ask<What extends keyof ListReader>(
    what: What,
    ...args: Parameters<ListReader[What]>
  ): ReturnType<ListReader[What]> {
    const answer = new Promise<never>((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, what, args } satisfies Wanted);
    });
    // What the member of that name answers: both ends are of one program.
    return answer as unknown as ReturnType<ListReader[What]>;
  }

  return {
    open: (bytes) => ask('open', bytes),
    check: (mapping, basis) => ask('check', mapping, basis),
    keys: (from, most) => ask('keys', from, most),
    known: (forms) => ask('known', forms),
    hash: () => ask('hash'),
    report: () => ask('report'),
    page: (show, from) => ask('page', show, from),
    rows: (from, most) => ask('rows', from, most),
    close: () => worker.terminate(),
  };
}

/** Beside the made server; see `serverEntries`. */
export const LIST_PROGRAM = new URL('./list.js', import.meta.url);
