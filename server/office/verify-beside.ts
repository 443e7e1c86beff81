import { Worker } from 'node:worker_threads';
import type { Verified } from './verified.ts';

/** A full check in a thread of its own. */
export interface Verifying {
  /** Rejects when the check itself failed; then nothing is known of the memory. */
  readonly done: Promise<Verified>;
  /** Breaks it off. */
  stop(): Promise<unknown>;
}

/** Starts one. @param program the made file of `verify-worker.ts` @param file the memory */
export function verifyBeside(program: URL, file: string): Verifying {
  const worker = new Worker(program, { workerData: file });
  const done = new Promise<Verified>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The check ended without a word.')));
  });
  return { done, stop: () => worker.terminate() };
}

/** Beside the made server; see `serverEntries`. */
export const VERIFY_PROGRAM = new URL('./verify.js', import.meta.url);
