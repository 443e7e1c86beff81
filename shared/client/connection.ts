/** The line to the office: views come down, commands go up. An older view than the one shown is ignored. */
import { effect, type Signal, signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { View } from '../domain/views.ts';
import type { Command } from '../protocol/commands.ts';
import type { DeviceStatus } from '../protocol/devices.ts';
import type { Answer } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import { PROTOCOL } from '../protocol/version.ts';
import { memoryTakenOver } from './database.ts';
import { MEASURE_EVERY_MS, measureClock, officeNow, steadyNow } from './office-clock.ts';

/** How the line stands. `since`: office time, ms. */
export type LineState =
  | { readonly status: 'connecting' }
  | { readonly status: 'connected'; readonly since: number }
  | { readonly status: 'offline'; readonly since: number }
  | { readonly status: 'turned-away'; readonly error: 'unknown-token' | 'old-protocol' };

/** Whether the office no longer understands this version, or a later one has taken its memory: the screen goes on by itself until it is replaced. */
export function isTooOld(line: LineState): boolean {
  return line.status === 'turned-away' && line.error === 'old-protocol';
}

export interface Connection<V extends View> {
  readonly view: Signal<V | null>;
  /** When the newest view came, steady time, ms; null before the first. A quiet office shows it again. */
  readonly seenAt: Signal<number | null>;
  readonly line: Signal<LineState>;
  /** Sends one command; rejects when the line is down or no answer comes within 10 s: nobody knows then whether it arrived. */
  send(command: Command): Promise<Answer>;
  /** Says how this device is; unheard while the line is down (SPEC A9). */
  tell(status: DeviceStatus): void;
  close(): void;
}

export interface ConnectionOptions {
  readonly token: string;
  /** The counter a clerk has chosen. */
  readonly counter?: string | null;
  /** Called when published figures or ratings have changed. */
  readonly onChanged?: () => void;
}

/** How long an answer may take, ms. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Opens the line. @typeParam V the view of the role that the token stands for */
export function connect<V extends View>(options: ConnectionOptions): Connection<V> {
  const { token, counter = null, onChanged } = options;
  const view = signal<V | null>(null);
  const seenAt = signal<number | null>(null);
  const line = signal<LineState>({ status: 'connecting' });
  const socket = io({
    auth: { token, counter, protocol: PROTOCOL },
    transports: ['websocket'],
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
  });
  let newest = -1;

  socket.on('connect', () => {
    newest = -1;
    line.value = { status: 'connected', since: officeNow() };
    void askTime();
  });
  socket.on('disconnect', () => {
    line.value = { status: 'offline', since: officeNow() };
  });
  socket.on('connect_error', (error: Error & { data?: { error?: string } }) => {
    const named = error.data?.error;
    if (named === 'unknown-token' || named === 'old-protocol') {
      line.value = { status: 'turned-away', error: named };
    } else if (line.value.status !== 'offline') {
      line.value = { status: 'offline', since: officeNow() };
    }
  });
  socket.on('view', (next: V) => {
    if (next.seq < newest) return;
    newest = next.seq;
    seenAt.value = steadyNow();
    view.value = next;
  });
  socket.on('changed', () => onChanged?.());
  socket.on('reload', () => location.reload());

  const stopYielding = effect(() => {
    if (!memoryTakenOver.value) return;
    socket.close();
    line.value = { status: 'turned-away', error: 'old-protocol' };
  });
  const measuring = setInterval(() => {
    if (socket.connected) void askTime();
  }, MEASURE_EVERY_MS);

  return {
    view,
    seenAt,
    line,
    send: (command) => socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck('command', command),
    tell: (status) => void socket.volatile.emit('status', status),
    close: () => {
      stopYielding();
      clearInterval(measuring);
      socket.close();
    },
  };
}

/** A failed question leaves the last measured time in force; the next connection asks again. */
async function askTime(): Promise<void> {
  const askedAt = steadyNow();
  const response = await fetch(ROUTES.health).catch(() => null);
  if (!response?.ok) return;
  const body: { at?: unknown } = await response.json();
  if (typeof body.at === 'number') measureClock(body.at, askedAt);
}
