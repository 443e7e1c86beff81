import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The office's log, one JSON line each on the error stream: no tokens, no texts, nothing about a person. */

export type { Logger } from 'pino';

/** Opens the log. @param to takes its lines; the error stream when left out */
export function createLogger(level: Config['logLevel'], to = errorStream()): Logger {
  return pino({ level, base: null }, to);
}

function errorStream(): DestinationStream {
  const stream = destination({ dest: 2, sync: false });
  // A log whose own disk is full loses lines; the office goes on (SPEC X4).
  stream.on('error', () => {});
  return stream;
}
