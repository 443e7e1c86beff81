import SQLite from 'better-sqlite3';
import type { Store } from '../../../server/store/store.ts';
import type { Phase } from './orders.ts';

/** A memory between the office and its disk that ends the process, or fails, where it was told to. */

export interface DyingStore {
  readonly through: (store: Store) => Store;
  /** Ends the process at a point of a transaction that writes events, after so many others of them. */
  arm(phase: Phase, writes: number): void;
  /** Whether every transaction that writes finds no room. */
  full(isFull: boolean): void;
}

/** Made once for a process. */
export function dyingAt(): DyingStore {
  let armed: { readonly phase: Phase; left: number } | null = null;
  let isFull = false;
  let appended = false;

  function dieAt(phase: Phase): void {
    if (armed?.phase !== phase || armed.left > 0) return;
    // To itself: the signal has struck before the call returns.
    process.kill(process.pid, 'SIGKILL');
  }

  function transaction<T>(store: Store, work: () => T): T {
    dieAt('before');
    appended = false;
    const result = store.transaction(() => {
      const done = work();
      if (appended && isFull) {
        throw new SQLite.SqliteError('database or disk is full', 'SQLITE_FULL');
      }
      if (appended) dieAt('inside');
      return done;
    });
    if (!appended) return result;
    dieAt('after');
    if (armed) armed.left -= 1;
    return result;
  }

  return {
    through: (store) => ({
      ...store,
      transaction: (work) => transaction(store, work),
      append(entry, text) {
        appended = true;
        return store.append(entry, text);
      },
    }),
    arm: (phase, writes) => void (armed = { phase, left: writes }),
    full: (now) => void (isFull = now),
  };
}
