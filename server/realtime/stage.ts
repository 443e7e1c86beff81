import type { Server, Socket } from 'socket.io';
import type { State } from '#shared/domain/state.ts';
import type { View } from '#shared/domain/views.ts';
import type { Logger } from '../logger.ts';
import { type Audience, roomOf, viewFor } from './audience.ts';
import { type Pace, pace } from './pace.ts';
import { cutOffSlow } from './slow-screens.ts';

/** Shows the office to its audiences: each room's view is made and encoded once, however many screens look. */

export interface Stage {
  /** Seats a socket and shows it the view at once. */
  seat(socket: Socket, audience: Audience): void;
  /** The state has changed. */
  changed(): void;
  close(): void;
}

/** At most five views a second for each room. */
const VIEW_EVERY_MS = 200;
/** A quiet room is shown its view again, so that a screen can tell a quiet hall from an office that says nothing (SPEC V8). */
const QUIET_MS = 15_000;
/** How often quiet rooms are looked for, ms: no view is older than 20 s while a line stands. */
const LOOK_MS = 5000;

interface Room {
  readonly audience: Audience;
  readonly pace: Pace;
  made: { readonly state: State; readonly view: View | null } | null;
}

/** Sets the stage. @param state the newest state on disk */
export function setStage(io: Server, state: () => State, logger: Pick<Logger, 'warn'>): Stage {
  const rooms = new Map<string, Room>();
  const quiet = setInterval(reshow, LOOK_MS);
  quiet.unref();

  io.of('/').adapter.on('delete-room', (name: string) => {
    rooms.get(name)?.pace.close();
    rooms.delete(name);
  });

  function seat(socket: Socket, audience: Audience): void {
    const name = roomOf(audience);
    let room = rooms.get(name);
    if (!room) {
      const opened: Room = {
        audience,
        pace: pace(VIEW_EVERY_MS, () => show(name, opened)),
        made: null,
      };
      room = opened;
      rooms.set(name, room);
    }
    void socket.join(name);
    const view = viewIn(room);
    if (view) socket.emit('view', view);
  }

  function show(name: string, room: Room): void {
    cutOffSlow(io, name, logger);
    const view = viewIn(room);
    if (view) io.to(name).emit('view', view);
  }

  function viewIn(room: Room): View | null {
    const now = state();
    if (room.made?.state !== now) room.made = { state: now, view: viewFor(room.audience, now) };
    return room.made.view;
  }

  function reshow(): void {
    for (const { pace: own } of rooms.values()) if (own.quietForMs() >= QUIET_MS) own.changed();
  }

  function changed(): void {
    // The hall comes first: a call is waited for there.
    rooms.get('display')?.pace.changed();
    for (const [name, room] of rooms) if (name !== 'display') room.pace.changed();
  }

  return {
    seat,
    changed,
    close: () => {
      clearInterval(quiet);
      for (const room of rooms.values()) room.pace.close();
    },
  };
}
