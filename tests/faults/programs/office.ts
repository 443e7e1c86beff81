import { Worker } from 'node:worker_threads';
import type { OfficeOrder, OfficeWord } from '../support/orders.ts';
import { dyingAt } from '../support/dying-store.ts';
import { startServer } from '../../../server/app.ts';
import { parseConfig } from '../../../server/config.ts';

/** The office as a child process that does on order what an office never should: die in the middle of a write, wear a wrong clock, find its disk full. */

const parsed = parseConfig(process.env);
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));

/** The machine's clock minus the real one, ms. */
let wrongBy = Number(process.env['CLOCK_WRONG_BY'] ?? '0');
const end = dyingAt();

process.on('message', (order: OfficeOrder) => {
  if (order.what === 'die') end.arm(order.phase, order.writes);
  if (order.what === 'clock') wrongBy = order.wrongBy;
  if (order.what === 'disk') end.full(order.full);
  if (order.what === 'collect') globalThis.gc?.();
});

// Nobody is left to order anything: the parent has gone.
process.on('disconnect', () => process.exit(1));

const unhandled = (error: unknown) => {
  process.stderr.write(`UNHANDLED ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(70);
};
process.on('unhandledRejection', unhandled);
process.on('uncaughtException', unhandled);

const killedAfter = process.env['KILLED_AFTER_MS'];
// By a thread of its own: a start that holds the event loop up dies as well.
if (killedAfter) killFromAside(Number(killedAfter));

const server = await startServer(parsed.config, {
  clock: () => Date.now() + wrongBy,
  steady: () => performance.now(),
  through: end.through,
});
const { url, consoleToken, pins } = server;
process.send?.({ url, consoleToken, pins } satisfies OfficeWord);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));

function killFromAside(ms: number): void {
  const code =
    'setTimeout(() => process.kill(process.pid, "SIGKILL"), require("node:worker_threads").workerData)';
  new Worker(code, { eval: true, workerData: ms }).unref();
}
