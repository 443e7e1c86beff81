import type { Store } from '../../../server/store/store.ts';

/** A disk that fails when the test says so, as SQLite tells it: at COMMIT, and at what is written outside a transaction. */
export function failingDisk() {
  const disk = {
    /** SQLite's own word for what ails it; null: nothing. */
    ails: null as string | null,
    /** The same in the middle of a transaction, once so many events were written in it; null: never. */
    ailsAfter: null as number | null,
    through: (store: Store): Store => ({
      ...store,
      transaction: (work) =>
        store.transaction(() => {
          const done = work();
          fail();
          return done;
        }),
      append(entry, text) {
        const recorded = store.append(entry, text);
        if (disk.ailsAfter !== null) disk.ailsAfter -= 1;
        if (disk.ailsAfter !== null && disk.ailsAfter < 0) fail('SQLITE_FULL');
        return recorded;
      },
      forgetRefusals: failing(store.forgetRefusals),
      sessions: { ...store.sessions, add: failing(store.sessions.add) },
      credentials: { ...store.credentials, setPin: failing(store.credentials.setPin) },
      devicesSeen: { ...store.devicesSeen, note: failing(store.devicesSeen.note) },
    }),
  };

  function fail(ails = disk.ails): void {
    if (ails) throw Object.assign(new Error('planted'), { code: ails });
  }

  function failing<Args extends unknown[], Made>(write: (...args: Args) => Made) {
    return (...args: Args): Made => {
      fail();
      return write(...args);
    };
  }

  return disk;
}

/** Takes a server's log. */
export function heardLog() {
  const lines: { level: number; msg: string }[] = [];
  return { lines, log: { write: (line: string) => void lines.push(JSON.parse(line)) } };
}
