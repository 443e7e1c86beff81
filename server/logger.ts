import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The office's log, one JSON line each on the error stream: no tokens, no texts, nothing about a person. */

export type { Logger } from 'pino';

/** Opens the log. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, base: null }, destination({ dest: 2, sync: false }));
}

/** An address as it may be logged: without its query, and without the token of a citizen's ticket. */
export function loggablePath(url: string): string {
  const [path = ''] = url.split('?');
  return path.replace(/^\/t\/[^/]*/, '/t/…');
}
