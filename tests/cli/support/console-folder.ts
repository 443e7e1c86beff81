import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, onTestFinished } from 'vitest';
import { type RunningServer, startServer } from '../../../server/app.ts';
import { runCli } from '../../../server/cli/run-cli.ts';
import type { Config } from '../../../server/config.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { configuredStore } from '../../simulate/simulated-office.ts';

/** A data folder of its own for each test, and the command line in it, at a given time. */

export const NOW = Date.parse('2026-11-23T03:00:00Z');

export interface ConsoleFolder {
  /** Runs a verb, in English. */
  cli(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  /** Puts a file into the folder and gives its path. */
  put(name: string, content: string | Uint8Array): string;
  /** A path in the folder. */
  pathOf(name: string): string;
  /** Where the command line takes the office's own file to be; none is there. */
  officeFile(): string;
  /** Gives the folder the demonstration's office, stopped. */
  configure(): void;
  /** Reads the office's memory. */
  read<T>(look: (store: Store) => T): T;
  /** For a server of the demonstration on this folder. */
  config(): Config;
  /** Starts that server at the given time; it ends with the test, if `stop` has not ended it before. */
  running(): Promise<{ server: RunningServer; stop(): Promise<void> }>;
  /** Runs a verb and reads what it says to programs, with its exit code. */
  told(...args: string[]): Promise<Record<string, unknown>>;
}

/** Makes the folder before each test of a file and removes it afterwards. */
export function useConsoleFolder(): ConsoleFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hai-long-cli-'));
    const made = folder;
    // What a test opens later is closed before: the last registered comes first.
    onTestFinished(() => rmSync(made, { recursive: true }));
  });
  const pathOf = (name: string) => path.join(folder, name);
  const database = () => pathOf('office.db');
  const officeFile = () => pathOf('our-own.json');

  const config = () => configOf(folder);

  async function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    let now = NOW;
    const code = await runCli(args, {
      env: { DATA_DIR: folder, OFFICE_FILE: officeFile(), LC_ALL: 'C' },
      write: async (text) => void (said.out += text),
      complain: (text) => void (said.err += text),
      isWatched: false,
      clock: () => (now += 1),
    });
    return { code, ...said };
  }

  return {
    pathOf,
    officeFile,
    cli,
    config,
    async told(...args) {
      const { code, out, err } = await cli(...args, '--json');
      return { code, ...JSON.parse(out || err) };
    },
    async running() {
      const server = await startServer(config(), { clock: () => NOW });
      let closed = false;
      const stop = async () => {
        if (!closed) await server.close();
        closed = true;
      };
      onTestFinished(stop);
      return { server, stop };
    },
    put(name, content) {
      writeFileSync(pathOf(name), content);
      return pathOf(name);
    },
    configure: () => configuredStore('2026-06-30', database()).close(),
    read(look) {
      const store = openStore(database(), { readOnly: true });
      try {
        return look(store);
      } finally {
        store.close();
      }
    },
  };
}

/** For a server of the demonstration on a folder, which says everything in English and logs nothing. */
export function configOf(folder: string): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    publicPort: null,
    publicUrl: null,
    commandsPerSecond: 200,
    dataDir: folder,
    officeFile: null,
    demonstrationOpen: false,
    history: false,
    logLevel: 'silent',
    language: 'en',
    webDir: path.join(folder, 'web'),
  };
}
