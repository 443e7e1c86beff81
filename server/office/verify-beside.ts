import { Worker } from 'node:worker_threads';
import type { Verified } from './verified.ts';

/** A full check in a thread of its own. */
export interface Verifying {
  /** Null when it was broken off. Rejects when the check itself failed. In both cases nothing is known of the memory. */
  readonly done: Promise<Verified | null>;
  /** Breaks it off. */
  stop(): Promise<unknown>;
}

/** Starts one. @param program the made file of `verify-worker.ts` @param file the memory */
export function verifyBeside(program: URL, file: string): Verifying {
  const worker = new Worker(program, { workerData: file });
  let isStopped = false;
  const done = new Promise<Verified | null>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      if (isStopped) resolve(null);
      else reject(new Error('The check ended without a word.'));
    });
  });
  function stop(): Promise<unknown> {
    isStopped = true;
    return worker.terminate();
  }
  return { done, stop };
}

/** Beside the made server; see `serverEntries`. */
export const VERIFY_PROGRAM = new URL('./verify.js', import.meta.url);
