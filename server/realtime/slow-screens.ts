import type { Server, Socket } from 'socket.io';
import type { Logger } from '../logger.ts';

/** Screens that read too slowly, or not at all: what waits for them is the office's memory, so they are cut off and may come again (SPEC X7). */

type Wire = Socket['conn'];

/** So much may wait for one screen, in characters: seconds of the largest hall's views. Small views that nobody reads end with the unanswered ping. */
const MOST_WAITING = 1024 * 1024;

/** Cuts off those of a room for whom too much waits. Before each view: what is new is not heaped on what nobody fetches. */
export function cutOffSlow(io: Server, room: string, logger: Pick<Logger, 'warn'>): void {
  const { adapter, sockets } = io.of('/');
  for (const id of adapter.rooms.get(room) ?? []) {
    const socket = sockets.get(id);
    if (socket) cutOffIfSlow(socket, room, logger);
  }
}

/** Cuts one off for whom too much waits: before each answer as well, since who sends and does not read is shown no view perhaps. */
export function cutOffIfSlow(
  { conn }: Pick<Socket, 'conn'>,
  room: string | null,
  logger: Pick<Logger, 'warn'>,
): void {
  const waiting = waitingFor(conn);
  if (waiting <= MOST_WAITING) return;
  logger.warn({ room, waiting }, 'A screen reads too slowly and was cut off.');
  cutOff(conn);
}

/** What was sent but not fetched. Engine.io and ws keep it in members that their types do not show. */
function waitingFor(conn: Wire): number {
  const packets: unknown = Reflect.get(conn, 'writeBuffer');
  const queued = Array.isArray(packets) ? packets.map(lengthOf) : [];
  const onItsWay: unknown = Reflect.get(Object(wire(conn)), 'bufferedAmount');
  return queued.reduce((sum, one) => sum + one, Number(onItsWay ?? 0));
}

function lengthOf(packet: unknown): number {
  return Number(Reflect.get(Object(Reflect.get(Object(packet), 'data')), 'length') ?? 0);
}

/** At once: a parting word would wait behind everything else. */
export function cutOff(conn: Wire): void {
  const terminate: unknown = Reflect.get(Object(wire(conn)), 'terminate');
  if (typeof terminate === 'function') terminate.call(wire(conn));
  conn.close(true);
}

/** The WebSocket behind a line, as its library made it. */
export function wire(conn: Wire): unknown {
  return Reflect.get(conn.transport, 'socket');
}
