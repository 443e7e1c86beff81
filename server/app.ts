import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles, isLoopback } from './config.ts';
import { httpApp } from './http/http-app.ts';
import { openPairingCodes } from './http/pairing-codes.ts';
import { readWebFiles } from './http/web-files.ts';
import { createLogger } from './logger.ts';
import { knowActors } from './office/actors.ts';
import { CannotStart } from './office/configure.ts';
import { watchDayTurn } from './office/day-turn.ts';
import { pinsToTell, type Prepared, prepareMemory } from './office/first-start.ts';
import { takeLock } from './office/lock.ts';
import { type Change, type Office, startOffice } from './office/office.ts';
import { type Pins, renewPin } from './office/pins.ts';
import { openPresence } from './office/presence.ts';
import { openScreenCodes } from './office/screen-codes.ts';
import { openSignIn } from './office/sign-in.ts';
import { openLine } from './realtime/line.ts';
import type { Store } from './store/store.ts';
import { UnusableFile } from './store/unusable-file.ts';

/** The office server, tied together: memory, the one writer, doors and lines, in the order in which they open. */

export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly office: Office;
  readonly store: Store;
  readonly demonstration: boolean;
  /** In which it speaks to whoever started it. */
  readonly language: Language;
  /** PINs to tell whoever started the server; see `pinsToTell`. */
  readonly pins: Pins;
  /** What whoever started it must put right in the office file, while the last good one is in force; null: nothing. */
  readonly unsoundFile: string | null;
  readonly consoleToken: string;
  /** Ends lines and doors, writes what waits, gives the data folder back. */
  close(): Promise<void>;
}

/** What a test gives instead of the machine's own. */
export interface Surroundings {
  /** ms since 1970 UTC. */
  readonly clock?: () => number;
  /** Stands between the office and its memory: for faults on purpose. */
  readonly through?: (store: Store) => Store;
}

/** How long refused commands are remembered at least, ms (SPEC J3). */
const REFUSALS_KEPT_MS = 48 * 3_600_000;

/**
 * Starts the server; it serves when the promise resolves.
 * @throws OfficeIsRunning, CannotStart: each says what to do
 */
export async function startServer(
  config: Config,
  { clock = Date.now, through = (store) => store }: Surroundings = {},
): Promise<RunningServer> {
  const logger = createLogger(config.logLevel);
  const lock = takeLock(config.dataDir, config.language);
  let prepared: Prepared | null = null;
  try {
    prepared = await prepareMemory(config, clock, logger);
    const { demonstration, unsoundFile } = prepared;
    refuseOpenDemonstration(config, demonstration);
    const store = through(prepared.store);
    const listeners: ((change: Change) => void)[] = [];
    const onChange = (change: Change) => listeners.forEach((listener) => listener(change));
    const office = startOffice({ store, clock, logger, onChange });
    const actors = knowActors(office, store, lock.consoleToken);
    const tidy = () => {
      store.forgetRefusals(office.now() - REFUSALS_KEPT_MS);
      store.sessions.forget(office.now());
    };
    const dayTurn = watchDayTurn(office, clock, logger, tidy);
    await dayTurn.turn();

    const presence = openPresence(office, store, logger);
    const doorway = {
      office,
      store,
      actors,
      signIn: openSignIn(office, store, clock),
      codes: openPairingCodes(office, clock),
      screenCodes: openScreenCodes(office, clock),
      presence,
      renewPin: (staff: string) =>
        renewPin(store, staff, demonstration ? dataFiles(config.dataDir).demonstration : null),
      web: readWebFiles(config.webDir),
      demonstration,
      letGo: (token: string) => line.letGo(token),
    };
    const server = createHttpServer(httpApp(doorway, logger).fetch);
    const line = openLine(server, office, actors, presence, logger);
    listeners.push(line.changed);
    const port = await listen(server, config);
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    const pins = await pinsToTell(prepared, config);
    lock.announce(url);

    const close = async () => {
      dayTurn.close();
      await line.close();
      presence.close();
      office.close();
      store.close();
      lock.release();
    };
    const { consoleToken } = lock;
    const { language } = config;
    const said = { language, pins, unsoundFile };
    return { url, port, office, store, demonstration, ...said, consoleToken, close };
  } catch (error) {
    prepared?.store.close();
    lock.release();
    throw error instanceof UnusableFile ? unusable(error, config) : error;
  }
}

function createHttpServer(fetch: Parameters<typeof createAdaptorServer>[0]['fetch']): HttpServer {
  // Without TLS or HTTP/2 in its options the adaptor makes a plain HTTP server; its type cannot say so.
  return createAdaptorServer({ fetch }) as HttpServer;
}

/** What to do about a memory that cannot be used. */
function unusable(error: UnusableFile, { dataDir, language }: Config): CannotStart {
  const { [error.problem]: sentence } = WORDS[language].console.unusableFile;
  return new CannotStart(sentence(dataFiles(dataDir).database), { cause: error });
}

function listen(server: HttpServer, { port, host, language }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new CannotStart(WORDS[language].console.portTaken(port, host), { cause: error })
          : error,
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Its PINs are printed and its front page pairs anyone, so it stays on this machine unless told otherwise. */
function refuseOpenDemonstration(config: Config, demonstration: boolean): void {
  if (!demonstration || config.demonstrationOpen || isLoopback(config.host)) return;
  throw new CannotStart(WORDS[config.language].console.staysOnThisMachine(config.host));
}
