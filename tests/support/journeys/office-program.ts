import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Office } from '#shared/protocol/office.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { root } from '../../../shared/build/root.mjs';
import type { JournalRow } from '../../../server/store/journal.ts';
import { endOf } from '../../bench/parts/end-of.ts';
import { addressOf } from './address-of.ts';

/** The office as people run it: the built program in a process of its own, on a free port, with a data folder that goes with it. */

/** A device that the office's console has paired. */
export interface Paired {
  readonly token: string;
  readonly counter: string | null;
  readonly point: string | null;
  /** The address that makes a screen this device. */
  readonly link: string;
}

export interface OfficeProgram {
  /** Where it serves now, or did last. */
  readonly url: string;
  readonly catalogue: Catalogue;
  /** PIN by post, as its newest start has printed them so far. */
  readonly pins: Readonly<Record<string, string>>;
  /** `npm run cli -- …`, its answer read as JSON. */
  cli(...args: readonly string[]): Promise<unknown>;
  /** Every event there is, as the console tells it beside the running server. */
  journal(): Promise<readonly JournalRow[]>;
  pair(
    role: DeviceRole,
    place?: { readonly counter?: string; readonly point?: string },
  ): Promise<Paired>;
  /** Says one thing for a device over HTTP. @throws when no answer comes */
  say(device: Paired, command: Command): Promise<Answer>;
  /** Pulls the plug (kill -9). */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder; resolves when it serves. */
  start(): Promise<void>;
  /** What the machine's clock says from the next start on, for the office and its console. @param beside ms beside the real time */
  wearClock(beside: number): void;
  /** Starts it again at another port: something else stands where its screens look for it. */
  startElsewhere(): Promise<void>;
  /** Ends it in peace, so that the console may write to its memory. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface OfficeWanted {
  /** Whether the demonstration comes with its published quarter. */
  readonly past?: boolean;
  /** The office's own file, instead of the demonstration. */
  readonly file?: Office;
  /** The machine's time zone. */
  readonly zone?: string;
  /** Whether its own address is where citizens' phones reach it too (SPEC R15). */
  readonly phones?: boolean;
}

/** The longest answer of the console that is read, bytes. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Starts an office that knows nothing yet. @throws when it ends before it serves */
export async function runOffice({
  past = false,
  file,
  zone,
  phones = false,
}: OfficeWanted = {}): Promise<OfficeProgram> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-journey-'));
  const dataDir = path.join(folder, 'data');
  const env: Record<string, string> = {
    ...definedIn(process.env),
    DATA_DIR: dataDir,
    DEMO_HISTORY: past ? '1' : '0',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...(zone === undefined ? {} : { TZ: zone }),
  };
  if (file) {
    env['OFFICE_FILE'] = path.join(folder, 'office.json');
    writeFileSync(env['OFFICE_FILE'], JSON.stringify(file));
  }
  let child: ChildProcess | null = null;
  let end = async () => {};
  let heard = { text: '' };

  async function start(): Promise<void> {
    const program = path.join(root, 'dist/server/main.js');
    const started = spawn(process.execPath, [program], { cwd: root, env, stdio: 'pipe' });
    const said = { text: '' };
    heard = said;
    const hear = (part: Buffer) => void (said.text += part.toString('utf8'));
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    child = started;
    end = endOf(started);
    const url = await addressOf(started, () => said.text, dataDir);
    env['PORT'] = new URL(url).port;
  }

  /** What a verb of the console writes. */
  async function written(...args: readonly string[]): Promise<string> {
    const program = path.join(root, 'dist/server/cli.js');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [program, ...args, '--json'], {
      cwd: root,
      env,
      maxBuffer: LARGEST_ANSWER,
    });
    return stdout;
  }

  async function cli(...args: readonly string[]): Promise<unknown> {
    return JSON.parse(await written(...args));
  }

  async function close(): Promise<void> {
    await end();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await start();
    const url = () => `http://127.0.0.1:${env['PORT']}`;
    if (phones) {
      // Which port is free is known only now.
      env['PUBLIC_URL'] = url();
      await end();
      await start();
    }
    const response = await fetch(url() + ROUTES.procedures);
    const catalogue: Catalogue = await response.json();
    return {
      get url() {
        return url();
      },
      catalogue,
      get pins() {
        return Object.fromEntries(
          [...heard.text.matchAll(/ (\d{4,12}) {2}\(([\w-]+)\)/g)].map(
            ([, pin = '', post = '']) => [post, pin],
          ),
        );
      },
      cli,
      journal: async () => {
        const lines = (await written('export', 'journal')).trimEnd().split('\n');
        return lines.map((line): JournalRow => JSON.parse(line));
      },
      pair: async (role, place = {}) => {
        const where = Object.entries(place).flatMap(([name, value]) => [`--${name}`, value]);
        return (await cli('pair', '--role', role, '--name', `Thử ${role}`, ...where)) as Paired;
      },
      say: async (device, command) => {
        const answered = await fetch(url() + ROUTES.commands, {
          method: 'POST',
          headers: { authorization: `Bearer ${device.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ commands: [command] }),
        });
        const body: { answers?: Answer[] } = await answered.json();
        const [answer] = body.answers ?? [];
        if (!answer) throw new Error(`The office answered ${answered.status}.`);
        return answer;
      },
      kill: async () => {
        if (!child) return;
        const exited = once(child, 'exit');
        child.kill('SIGKILL');
        await exited;
        await end();
      },
      start,
      wearClock: (beside) => {
        env['NODE_OPTIONS'] = `--import=${clockBeside(beside)}`;
      },
      startElsewhere: () => {
        env['PORT'] = '0';
        return start();
      },
      stop: () => end(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A module that a program of Node loads before its own: `Date` so many ms beside the real one. */
function clockBeside(ms: number): string {
  const source = `const Real=Date;globalThis.Date=class extends Real{constructor(...p){p.length?super(...p):super(Real.now()+${ms})}static now(){return Real.now()+${ms}}}`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
