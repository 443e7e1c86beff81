import type { Socket } from 'socket.io';
import { cutOff, wire } from './slow-screens.ts';

/** Lines of whom nobody knows yet whether they may be there: they get little memory and little time (SPEC A13). */

type Wire = Socket['conn'];

export interface WaitingLines {
  /** A line was opened, and has not greeted yet. */
  came(conn: Wire): void;
  /** It has greeted, and may be there: it may stay, and say more. */
  known(conn: Wire): void;
  close(): void;
}

/** The largest message before the greeting, bytes: a greeting has some hundred. */
export const LARGEST_GREETING = 4096;
/** Up to here a message that is too large still gets its answer; beyond, the line is cut. */
const LARGEST_READ = 2 * 1024 * 1024;
/** Within so long a line greets, ms. */
const GREETS_WITHIN_MS = 5000;
/** Lines that wait at once; of more the oldest is cut, since who belongs here has greeted long before. */
const MOST_WAITING = 1024;

/** Waits for greetings. */
export function openWaitingLines(): WaitingLines {
  const timers = new Map<Wire, NodeJS.Timeout>();

  function forget(conn: Wire): void {
    clearTimeout(timers.get(conn));
    timers.delete(conn);
  }

  function cut(conn: Wire): void {
    forget(conn);
    cutOff(conn);
  }

  return {
    came(conn) {
      const [oldest] = timers.keys();
      if (oldest && timers.size >= MOST_WAITING) cut(oldest);
      timers.set(conn, setTimeout(cut, GREETS_WITHIN_MS, conn).unref());
      conn.once('close', () => forget(conn));
    },
    known(conn) {
      forget(conn);
      readMore(conn);
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** ws keeps the limit in a member that its types do not show; were it called otherwise, the small limit would stay. */
function readMore(conn: Wire): void {
  const receiver: unknown = Reflect.get(Object(wire(conn)), '_receiver');
  if (receiver) Reflect.set(Object(receiver), '_maxPayload', LARGEST_READ);
}
