import type { DestinationStream } from 'pino';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles, isInTheClear, isLoopback } from './config.ts';
import type { ListReader, OnRead } from './entered/list-reader.ts';
import { openLists } from './entered/open-lists.ts';
import { LIST_PROGRAM, readBeside } from './entered/read-beside.ts';
import { httpApp } from './http/http-app.ts';
import { hangUp, httpServer, listen, type Patience, portOf } from './http/listen.ts';
import { openPairingCodes } from './http/pairing-codes.ts';
import { readWebFiles } from './http/web-files.ts';
import { createLogger } from './logger.ts';
import { knowActors } from './office/actors.ts';
import { CannotStart } from './office/configure.ts';
import { watchDayTurn } from './office/day-turn.ts';
import { pinsToTell, type Prepared, prepareMemory } from './office/first-start.ts';
import { type Lock, takeLock } from './office/lock.ts';
import { watchMemory } from './office/memory-health.ts';
import { watchNightCheck } from './office/night-check.ts';
import { officeClock } from './office/office-clock.ts';
import { type Change, type Office, startOffice } from './office/office.ts';
import { openPaceOfSenders } from './office/pace-of-senders.ts';
import { type Pins, renewPin } from './office/pins.ts';
import { openPresence } from './office/presence.ts';
import { type Reader, readHere } from './office/readings.ts';
import { openScreenCodes } from './office/screen-codes.ts';
import { openSignIn } from './office/sign-in.ts';
import { VERIFY_PROGRAM, verifyBeside } from './office/verify-beside.ts';
import { openLine } from './realtime/line.ts';
import { PAPERS_HERE, type Papers } from './reports/papers.ts';
import { puttingAway } from './reports/put-away.ts';
import { startRefusal } from './start-refusal.ts';
import { guarded } from './store/guarded.ts';
import type { Store } from './store/store.ts';
import { hasRoomIn } from './store/trouble.ts';

/** The office server, tied together: memory, the one writer, doors and lines, in the order in which they open. */

export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Where the public stands (SPEC A15), written the same; null where no public port was set. */
  readonly publicUrl: string | null;
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
  /** The machine's clock: ms since 1970 UTC. One that is given is taken for steady as well, unless `steady` is. */
  readonly clock?: () => number;
  /** ms since some instant, by a clock that nobody can set. */
  readonly steady?: () => number;
  /** Stands between the office and its memory: for faults on purpose. */
  readonly through?: (store: Store) => Store;
  /** With requests that come slowly. */
  readonly patience?: Patience;
  /** The made file of `verify-worker.ts`. */
  readonly verifyProgram?: URL;
  /** Starts the reader of what goes back many days, in the place of this very thread. @param file the memory */
  readonly reader?: (file: string) => Reader;
  /** Makes sheets and letters, in the place of this very thread. */
  readonly papers?: Papers;
  /** Starts the reader of a list of ratings, in the place of a thread of its own. */
  readonly readList?: (onRead: OnRead) => ListReader;
  /** Takes the log's lines. */
  readonly log?: DestinationStream;
}

/** How long refused commands are remembered at least, ms (SPEC J3). */
const REFUSALS_KEPT_MS = 48 * 3_600_000;

/**
 * Starts the server; it serves when the promise resolves.
 * @throws OfficeIsRunning, CannotStart: each says what to do
 */
export async function startServer(
  config: Config,
  surroundings: Surroundings = {},
): Promise<RunningServer> {
  const { clock: wall = Date.now, through = (store) => store, log, patience } = surroundings;
  const { steady = surroundings.clock ?? (() => performance.now()) } = surroundings;
  const logger = createLogger(config.logLevel, log);
  const lock = lockFolder(config);
  let prepared: Prepared | null = null;
  let endService = async () => {};
  try {
    prepared = await prepareMemory(config, wall, logger);
    const { demonstration, unsoundFile } = prepared;
    refuseOpenDemonstration(config, demonstration);
    const officeTime = officeClock({ wall, steady }, prepared.store.newestAt() ?? 0, logger);
    const clock = officeTime.now;
    const health = watchMemory(logger, () => hasRoomIn(config.dataDir), steady);
    const store = guarded(through(prepared.store), health.failed);
    const listeners: ((change: Change) => void)[] = [];
    const onChange = (change: Change) => listeners.forEach((listener) => listener(change));
    const { database } = dataFiles(config.dataDir);
    const reader = surroundings.reader?.(database) ?? readHere(store);
    const papers = surroundings.papers ?? PAPERS_HERE;
    endService = async () => void (await Promise.all([reader.close(), papers.close()]));
    const office = startOffice({ store, clock, logger, onChange, reader });
    listeners.push(health.wrote);
    const actors = knowActors(office, store, lock.consoleToken);
    const tidy = () => {
      store.forgetRefusals(office.now() - REFUSALS_KEPT_MS);
      store.sessions.forget(office.now());
    };
    const dayTurn = watchDayTurn(office, clock, logger, office.lookOnce, tidy);
    await dayTurn.turn();
    const files = puttingAway({ office, store, logger, papers });
    listeners.push(files.changed);
    await files.catchUp();

    const program = surroundings.verifyProgram ?? VERIFY_PROGRAM;
    const verify = () => verifyBeside(program, database);
    const nightCheck = watchNightCheck({ office, store, health, logger, verify });
    const read = surroundings.readList ?? ((onRead) => readBeside(LIST_PROGRAM, onRead));
    const lists = openLists({ office, store, logger, read });
    const presence = openPresence(office, store, logger);
    const pace = openPaceOfSenders(config.commandsPerSecond);
    const doorway = {
      office,
      store,
      actors,
      pace,
      signIn: openSignIn(office, store, logger),
      codes: openPairingCodes(office, clock),
      screenCodes: openScreenCodes(office, clock),
      presence,
      reader,
      papers,
      health,
      officeTime,
      nightCheck,
      lists,
      renewPin: (staff: string) =>
        renewPin(store, staff, demonstration ? dataFiles(config.dataDir).demonstration : null),
      web: readWebFiles(config.webDir),
      publicUrl: config.publicUrl,
      demonstration,
      openToOthers: !isLoopback(config.host),
      letGo: (token: string) => line.letGo(token),
    };
    const server = httpServer(httpApp(doorway, logger, 'hall'), patience);
    const line = openLine(server, office, actors, presence, pace, logger);
    listeners.push(line.changed);
    const publicServer = httpServer(httpApp(doorway, logger, 'public'), patience);
    endService = async () => {
      dayTurn.close();
      await files.catchUp();
      await Promise.all([nightCheck.close(), lists.close(), reader.close(), papers.close()]);
      await Promise.all([line.close(), hangUp(publicServer)]);
      presence.close();
    };
    if (isInTheClear(config.publicUrl)) {
      logger.warn(
        'PUBLIC_URL is plain http: anyone on the way reads tickets and ratings, and phones give no receipts.',
      );
    }
    const url = await listen(server, 'PORT', config.port, config);
    const publicUrl = await listenToPublic(publicServer, config);
    const pins = await pinsToTell(prepared, config);
    lock.announce(url);

    const close = async () => {
      await endService();
      office.close();
      store.close();
      lock.release();
    };
    const { consoleToken } = lock;
    const { language } = config;
    const said = { language, pins, unsoundFile };
    return {
      url,
      port: portOf(server),
      publicUrl,
      office,
      store,
      demonstration,
      ...said,
      consoleToken,
      close,
    };
  } catch (error) {
    await endService();
    prepared?.store.close();
    lock.release();
    throw startRefusal(error, config);
  }
}

function lockFolder(config: Config): Lock {
  try {
    return takeLock(config.dataDir, config.language);
  } catch (error) {
    throw startRefusal(error, config);
  }
}

/** @returns where; null when no public port is set */
async function listenToPublic(
  server: ReturnType<typeof httpServer>,
  config: Config,
): Promise<string | null> {
  const { publicPort } = config;
  return publicPort === null ? null : listen(server, 'PUBLIC_PORT', publicPort, config);
}

/** Its PINs are printed and its front page pairs anyone, so it stays on this machine unless told otherwise. */
function refuseOpenDemonstration(config: Config, demonstration: boolean): void {
  if (!demonstration || config.demonstrationOpen || isLoopback(config.host)) return;
  throw new CannotStart(WORDS[config.language].console.staysOnThisMachine(config.host));
}
