import type { Server, Socket } from 'socket.io';
import type { Logger } from '../logger.ts';

/** Screens that read too slowly, or not at all: what waits for them is the office's memory, so they are cut off and may come again (SPEC X7). */

/** So much may wait for one screen, in characters: seconds of the largest hall's views. Small views that nobody reads end with the unanswered ping. */
const MOST_WAITING = 1024 * 1024;

/** Cuts off those of a room for whom too much waits. Before each view: what is new is not heaped on what nobody fetches. */
export function cutOffSlow(io: Server, room: string, logger: Pick<Logger, 'warn'>): void {
  const { adapter, sockets } = io.of('/');
  for (const id of adapter.rooms.get(room) ?? []) {
    const socket = sockets.get(id);
    const waiting = socket ? waitingFor(socket) : 0;
    if (!socket || waiting <= MOST_WAITING) continue;
    logger.warn({ room, waiting }, 'A screen reads too slowly and was cut off.');
    cutOff(socket);
  }
}

/** What was sent but not fetched. Engine.io and ws keep it in members that their types do not show. */
function waitingFor({ conn }: Socket): number {
  const packets: unknown = Reflect.get(conn, 'writeBuffer');
  const queued = Array.isArray(packets) ? packets.map(lengthOf) : [];
  const onItsWay: unknown = Reflect.get(Object(wire(conn)), 'bufferedAmount');
  return queued.reduce((sum, one) => sum + one, Number(onItsWay ?? 0));
}

function lengthOf(packet: unknown): number {
  return Number(Reflect.get(Object(Reflect.get(Object(packet), 'data')), 'length') ?? 0);
}

/** At once: a parting word would wait behind everything else. */
function cutOff({ conn }: Socket): void {
  const terminate: unknown = Reflect.get(Object(wire(conn)), 'terminate');
  if (typeof terminate === 'function') terminate.call(wire(conn));
  conn.close(true);
}

function wire(conn: Socket['conn']): unknown {
  return Reflect.get(conn.transport, 'socket');
}
