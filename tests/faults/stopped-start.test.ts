import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runningLock } from '../../server/office/lock.ts';
import { root } from '../../shared/build/root.mjs';

/** Whoever starts the office by `npm start` ends it by that same process: a service manager knows no other. */

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

function started(port: number, dataDir: string): ChildProcess {
  const own = { PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO_HISTORY: '0' };
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, ...own },
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    // Only where the test has failed is there still anything.
    const left = runningLock(dataDir);
    if (left) process.kill(left.pid, 'SIGKILL');
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });
  return child;
}

test.each([
  'SIGTERM',
  'SIGINT',
] as const)('[C2] %s to `npm start` ends the server behind it: port and data folder are free', {
  timeout: 120_000,
}, async (signal) => {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hai-long-stop-'));
  const child = started(port, dataDir);
  await expect.poll(() => answers(port), { timeout: 90_000, interval: 200 }).toBe(true);
  expect(runningLock(dataDir)).not.toBeNull();
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  await expect.poll(() => runningLock(dataDir)).toBeNull();
  expect(await answers(port)).toBe(false);
});
