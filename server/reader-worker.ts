import { parentPort, workerData } from 'node:worker_threads';
import { type Reading, readNow } from './office/readings.ts';
import { openStore } from './store/store.ts';
import type { Said, Wanted } from './thread-beside.ts';

/** What is read of many days at once, in a thread of its own beside the writer: it changes nothing. */

const store = openStore(workerData, { readOnly: true });
const say = (said: Said) => parentPort?.postMessage(said);

parentPort?.on('message', ({ id, what, asked }: Wanted) => {
  try {
    say({ id, answer: readNow(store, what as Reading, asked) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
