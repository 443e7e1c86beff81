import path from 'node:path';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { consoleLanguage } from './console-language.ts';

/** How the office server is set up on this machine: the environment read once, every problem named at once. */

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Port of the public doors alone, on the same host; null: there is none (SPEC A15). */
  readonly publicPort: number | null;
  /** Where citizens' phones reach the public doors, `https://mot-cua.example.vn`, without a slash at its end; null: tickets bear no code for phones (SPEC R15). */
  readonly publicUrl: string | null;
  /** What one sender may send, a second (SPEC A13). */
  readonly commandsPerSecond: number;
  /** Folder of everything the office remembers. */
  readonly dataDir: string;
  /** The office's own file, JSON; null: the demonstration office. */
  readonly officeFile: string | null;
  /** Whether the demonstration may be reached from other machines (`DEMO=1`). */
  readonly demonstrationOpen: boolean;
  /** Whether the demonstration starts with a past (`DEMO_HISTORY=0`: without). */
  readonly history: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** In which it speaks to whoever sits at the machine. */
  readonly language: Language;
  /** The built apps, one folder each. */
  readonly webDir: string;
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** More than any screen or person sends; only a measurement raises it. */
const COMMANDS_PER_SECOND = '200';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** Reads the environment; either a whole configuration or everything that is wrong with it, said in the console's language. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const problems: string[] = [];
  const language = consoleLanguage(env);
  const { console: said } = WORDS[language];
  const port = Number(env['PORT'] ?? '8080');
  if (!isPort(port)) problems.push(said.notAPort('PORT', env['PORT'] ?? ''));
  const publicPort = env['PUBLIC_PORT'] ? Number(env['PUBLIC_PORT']) : null;
  if (publicPort !== null && !isPort(publicPort)) {
    problems.push(said.notAPort('PUBLIC_PORT', env['PUBLIC_PORT'] ?? ''));
  }
  if (port !== 0 && publicPort === port) problems.push(said.samePort);
  const publicUrl = env['PUBLIC_URL'] ? publicUrlOf(env['PUBLIC_URL']) : null;
  if (env['PUBLIC_URL'] && publicUrl === null) problems.push(said.notAPublicUrl);
  const commandsPerSecond = Number(env['COMMANDS_PER_SECOND'] ?? COMMANDS_PER_SECOND);
  if (!Number.isInteger(commandsPerSecond) || commandsPerSecond < 1) {
    problems.push(said.notACount('COMMANDS_PER_SECOND'));
  }
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));
  if (!logLevel) problems.push(said.notALogLevel(LOG_LEVELS.join(', ')));
  for (const name of ['DEMO', 'DEMO_HISTORY']) {
    if (!['0', '1', undefined].includes(env[name])) problems.push(said.notZeroOrOne(name));
  }
  if (problems.length > 0 || !logLevel) return { ok: false, problems };
  const officeFile = env['OFFICE_FILE'] || null;
  return {
    ok: true,
    config: {
      port,
      host: env['HOST'] || '127.0.0.1',
      publicPort,
      publicUrl,
      commandsPerSecond,
      dataDir: path.resolve(env['DATA_DIR'] || 'data'),
      officeFile: officeFile && path.resolve(officeFile),
      demonstrationOpen: env['DEMO'] === '1',
      history: env['DEMO_HISTORY'] !== '0',
      logLevel,
      language,
      webDir: path.resolve('dist/web'),
    },
  };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65_535;
}

/** The origin of an http or https address that is nothing but that; null for anything else. Pages name their doors from the root, so it has no path. */
function publicUrlOf(said: string): string | null {
  if (!URL.canParse(said)) return null;
  const { protocol, origin, href } = new URL(said);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && href === `${origin}/` ? origin : null;
}

/** Where the office keeps what it remembers, inside its data folder. */
export function dataFiles(dataDir: string) {
  return {
    database: path.join(dataDir, 'office.db'),
    lock: path.join(dataDir, 'office.lock.json'),
    demonstration: path.join(dataDir, 'demonstration.json'),
    /** Hash of the office file that the last start took (SPEC C5). */
    officeFileSeen: path.join(dataDir, 'office-file.sha256'),
  };
}

/** Whether what phones tell the public doors goes there in the clear, beyond this machine: a proxy with a certificate is missing. */
export function isInTheClear(publicUrl: string | null): boolean {
  if (publicUrl === null) return false;
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'http:' && !isLoopback(hostname);
}

/** Whether only this machine can reach a host name. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
