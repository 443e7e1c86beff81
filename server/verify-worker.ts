import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { verified } from './office/verified.ts';

/** The nightly check as a program of its own thread: it reads the memory beside the writer, and gives way to everything else (SPEC X3). */

/** Linux counts this per thread: the office's own keeps its rank. Elsewhere it would slow the office down with it. */
const LOWEST_RANK = 19;
if (process.platform === 'linux') setPriority(LOWEST_RANK);

parentPort?.postMessage(verified(workerData));
