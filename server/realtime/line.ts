import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Role } from '#shared/domain/vocabulary.ts';
import type { Logger } from '../logger.ts';
import type { Actors } from '../office/actors.ts';
import type { Change, Office } from '../office/office.ts';
import { isForeign } from '../office/own-origin.ts';
import type { PaceOfSenders } from '../office/pace-of-senders.ts';
import type { Presence } from '../office/presence.ts';
import { hashOfToken } from '../office/secrets.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { answering } from './answer-command.ts';
import { audienceOf } from './audience.ts';
import { followDevice } from './device-line.ts';
import { type Greeting, greet } from './handshake.ts';
import { tellJournal } from './journal-now.ts';
import { pace } from './pace.ts';
import { cutOff, cutOffIfSlow } from './slow-screens.ts';
import { setStage } from './stage.ts';
import { LARGEST_GREETING, openWaitingLines } from './waiting-lines.ts';

/** The lines to screens and staff: commands come up and are answered, views go down. */

export interface Line {
  /** Shows a change, and lets go of those who may not be there any more. */
  changed(change: Change): void;
  /** Ends every line that a token holds open. */
  letGo(token: string): void;
  close(): Promise<void>;
}

/** How often a line is sounded, and how long the answer may take, ms: a pulled cable is noticed within twice this. */
const PING_MS = 5000;
/** How often it is looked whether those on the lines may still be there, ms: a session ends by the clock alone. */
const LOOK_AGAIN_MS = 10_000;
/** Leads are told of changed figures at most this often, ms. */
const HINT_EVERY_MS = 1000;
const LEADS = 'leads';
/** Roles that only a device has: its token ends by an event, never by the clock. */
const DEVICES: readonly Role[] = ['kiosk', 'tablet', 'counter', 'display'];

type Greeted = Extract<Greeting, { ok: true }>;

/** Opens the lines on a server that already answers HTTP. */
export function openLine(
  server: HttpServer,
  office: Office,
  actors: Actors,
  presence: Presence,
  senders: PaceOfSenders,
  logger: Logger,
): Line {
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_GREETING,
    perMessageDeflate: false,
    allowRequest: ({ headers, socket }, allow) => {
      // Pages of other sites open no line here (SPEC A14).
      if (isForeign(headers)) return allow('foreign-origin', false);
      senders.line(socket.remoteAddress ?? '').then(
        (waitSeconds) => allow(waitSeconds === null ? null : 'too-many', waitSeconds === null),
        (error: unknown) => {
          logger.error({ err: error }, 'A line could not be counted.');
          allow('fault', false);
        },
      );
    },
    pingInterval: PING_MS,
    pingTimeout: PING_MS,
  });
  const waiting = openWaitingLines();
  io.engine.on('connection', waiting.came);
  const answer = answering(office, actors, senders, logger);
  const stage = setStage(io, office.state, logger);
  /** Lines of staff: their sessions end by the clock, without an event. */
  const staff = new Set<Socket>();
  const watch = setInterval(() => releaseUnknown(everyone()), LOOK_AGAIN_MS);
  watch.unref();
  const hint = pace(HINT_EVERY_MS, () => io.to(LEADS).emit('changed'));

  io.use((socket, next) => {
    try {
      const greeting = greet(socket.handshake.auth, actors);
      if (!greeting.ok) return guard(socket, turnAway(socket, greeting.error, next));
      waiting.known(socket.conn);
      guard(socket, senders.lineIsKnown(socket.handshake.address));
      socket.data = greeting;
      next();
    } catch (error) {
      if (!(error instanceof StoreTrouble)) logger.error({ err: error }, 'A greeting failed.');
      // Cut, not turned away: who could not be looked up comes again by itself.
      socket.conn.close();
    }
  });

  io.on('connection', (socket: Socket<never, never, never, Greeted>) => {
    const { actor, tokenHash, counter } = socket.data;
    void socket.join(roomOfToken(tokenHash));
    if (actor.role === 'lead' || actor.role === 'administrator') void socket.join(LEADS);
    if (!DEVICES.includes(actor.role)) {
      staff.add(socket);
      socket.on('disconnect', () => staff.delete(socket));
    }
    const device = office.state().devices.get(actor.id);
    if (device?.tokenHash === tokenHash) {
      followDevice(socket, device.id, { office, presence, logger });
    }
    const audience = audienceOf(actor, counter);
    if (audience) {
      tellJournal(socket, audience, office.journal());
      stage.seat(socket, audience);
    }
    socket.on('command', (raw: unknown, acknowledge: unknown) => {
      if (typeof acknowledge !== 'function') return;
      const answered = answer(tokenHash, raw).then((given) => {
        cutOffIfSlow(socket, null, logger);
        acknowledge(given);
        if (given.outcome === 'refused' && given.reason === 'unknown-token') release(tokenHash);
      });
      guard(socket, answered);
    });
  });

  /** Cut and not answered, where an address has knocked too often: its screens come again by themselves (SPEC A13). */
  async function turnAway(socket: Socket, error: string, next: (error: Error) => void) {
    const waitSeconds = await senders.knock('line', { address: socket.handshake.address });
    if (waitSeconds === null) next(Object.assign(new Error(error), { data: { error } }));
    else socket.conn.close();
  }

  /** Whatever goes wrong with one line ends that line, and never the office. */
  function guard(socket: Socket, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      logger.error({ err: error }, 'A line failed and was cut.');
      cutOff(socket.conn);
    });
  }

  function everyone(): Iterable<Socket> {
    return io.of('/').sockets.values();
  }

  function releaseUnknown(sockets: Iterable<Socket>): void {
    try {
      for (const socket of sockets) {
        const { tokenHash } = socket.data;
        if (!actors.byHash(tokenHash)) release(tokenHash);
      }
    } catch (error) {
      // A memory that cannot be read says of nobody that they may not be there; it was logged where it failed.
      if (error instanceof StoreTrouble) return;
      logger.error({ err: error }, 'It could not be looked who may still be there.');
    }
  }

  function release(tokenHash: string): void {
    const room = io.in(roomOfToken(tokenHash));
    // The page loads itself again, is turned away at the handshake, and asks to be paired.
    room.emit('reload', 'unknown-token');
    room.disconnectSockets(true);
  }

  return {
    changed({ events }) {
      // First: nobody is shown what came after the end of a session or a revocation.
      const removed = events.some(
        ({ event }) => event.type === 'device-revoked' || event.type === 'office-configured',
      );
      releaseUnknown(removed ? everyone() : staff);
      stage.changed();
      const figures = events.some(
        ({ event }) => event.type === 'rating-given' || event.type === 'period-published',
      );
      if (figures) hint.changed();
    },
    letGo: (token) => release(hashOfToken(token)),
    async close() {
      clearInterval(watch);
      stage.close();
      waiting.close();
      hint.close();
      server.closeIdleConnections();
      await io.close();
    },
  };
}

function roomOfToken(tokenHash: string): string {
  return `token ${tokenHash}`;
}
