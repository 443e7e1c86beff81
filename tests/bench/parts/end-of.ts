import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How long a process may take to end when asked to, ms. */
const PATIENCE_MS = 10_000;

/** How a process that was started here is ended: asked, then made to. It also ends with this one. */
export function endOf(child: ChildProcess): () => Promise<void> {
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  return async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(force);
  };
}
