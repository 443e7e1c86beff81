import { io } from 'socket.io-client';
import type { View } from '#shared/domain/views.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import type { OfficeProgram, Paired } from './office-program.ts';

/** An ear at the office, apart from every screen: it hears the views that a device's token is shown. */

export interface Listener<V extends View> {
  /** Null until the office has spoken. */
  newest(): V | null;
  close(): void;
}

/** Opens a line of its own, which comes back by itself when the office does. @typeParam V the view of the device's role */
export function listen<V extends View>(office: OfficeProgram, device: Paired): Listener<V> {
  let newest: V | null = null;
  const line = io(office.url, {
    auth: { token: device.token, counter: device.counter, protocol: PROTOCOL },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 50,
  });
  line.on('view', (view: V) => {
    newest = view;
  });
  return { newest: () => newest, close: () => line.close() };
}
