/** The line to the office: views come down, commands go up. An older view than the one shown is ignored. */
import { effect, type Signal, signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { View } from '../domain/views.ts';
import type { Command } from '../protocol/commands.ts';
import type { DeviceStatus } from '../protocol/devices.ts';
import type { Answer, JournalNow } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import { PROTOCOL } from '../protocol/version.ts';
import { memoryTakenOver } from './database.ts';
import {
  clockIsConfirmed,
  clockMoved,
  LOOK_AT_CLOCK_MS,
  MEASURE_AGAIN_MS,
  MEASURE_EVERY_MS,
  measureClock,
  noteNewLine,
  noteNoAnswer,
  officeNow,
  steadyNow,
} from './office-clock.ts';

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
  /** What the office has said of its journal since the line stands (SPEC O7); null before. */
  readonly journal: Signal<JournalNow | null>;
  /** Sends one command; rejects at once when the line is down, and when no answer comes within 10 s: nobody knows then whether it arrived. */
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
/** How long the office may take to tell its time, ms. */
const TIME_TIMEOUT_MS = 4000;
/** How long a line may take to come to stand, ms: one that breaks off before the office's first word is noticed by nothing else. */
const CONNECT_MS = 5000;

/** How long after it was cut off by the office a line is opened again, ms. */
const COME_AGAIN_MS = 1000;

/** Opens the line. @typeParam V the view of the role that the token stands for */
export function connect<V extends View>(options: ConnectionOptions): Connection<V> {
  const { token, counter = null, onChanged } = options;
  const view = signal<V | null>(null);
  const seenAt = signal<number | null>(null);
  const line = signal<LineState>({ status: 'connecting' });
  const journal = signal<JournalNow | null>(null);
  const socket = io({
    auth: { token, counter, protocol: PROTOCOL },
    transports: ['websocket'],
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    timeout: CONNECT_MS,
  });
  let newest = -1;
  let closed = false;

  socket.on('connect', () => {
    newest = -1;
    noteNewLine();
    line.value = { status: 'connected', since: officeNow() };
    void askTime();
  });
  socket.on('disconnect', () => {
    journal.value = null;
    noteNoAnswer();
    line.value = { status: 'offline', since: officeNow() };
    comeAgain();
  });
  socket.on('connect_error', (error: Error & { data?: { error?: string } }) => {
    const named = error.data?.error;
    if (named === 'unknown-token' || named === 'old-protocol') {
      line.value = { status: 'turned-away', error: named };
    } else if (line.value.status !== 'offline') {
      line.value = { status: 'offline', since: officeNow() };
    }
    comeAgain();
  });
  socket.on('journal', (now: JournalNow) => {
    journal.value = now;
  });
  socket.on('view', (next: V) => {
    if (next.seq < newest) return;
    newest = next.seq;
    seenAt.value = steadyNow();
    view.value = next;
  });
  socket.on('changed', () => onChanged?.());
  socket.on('reload', () => location.reload());

  /** Cut off by the office itself, a line does not come back of its own accord: a screen that was too slow would stay away (SPEC X7). */
  function comeAgain(): void {
    if (socket.active || closed) return;
    setTimeout(() => {
      if (!closed && line.value.status === 'offline') socket.connect();
    }, COME_AGAIN_MS);
  }

  const stopYielding = effect(() => {
    if (!memoryTakenOver.value) return;
    closed = true;
    socket.close();
    line.value = { status: 'turned-away', error: 'old-protocol' };
  });
  const measuring = setInterval(() => {
    if (socket.connected) void askTime();
  }, MEASURE_EVERY_MS);
  const insisting = setInterval(() => {
    if (socket.connected && !clockIsConfirmed()) void askTime();
  }, MEASURE_AGAIN_MS);
  // Before the line breaks: its library goes by the device's clock and takes one set forward for a silence.
  const watching = setInterval(() => {
    if (socket.connected && clockIsConfirmed() && clockMoved() !== 0) void askTime();
  }, LOOK_AT_CLOCK_MS);

  return {
    view,
    seenAt,
    line,
    journal,
    send: (command) => {
      // The socket would keep it and send it later, before the office has said anything.
      if (!socket.connected) return Promise.reject(new Error('The line is down.'));
      return socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck('command', command);
    },
    tell: (status) => void socket.volatile.emit('status', status),
    close: () => {
      closed = true;
      stopYielding();
      clearInterval(measuring);
      clearInterval(insisting);
      clearInterval(watching);
      socket.close();
    },
  };
}

/** Questions asked so far: of those under way together, the newest alone says that there is no answer. */
let questions = 0;

/** A failed question leaves the time in force as it is, and is asked again: at the next connection, or soon where the office has never answered. */
async function askTime(): Promise<void> {
  questions += 1;
  const question = questions;
  const askedAt = steadyNow();
  // A machine that has slept holds lines that are long dead; an answer that takes longer tells nothing.
  const signal = AbortSignal.timeout(TIME_TIMEOUT_MS);
  const response = await fetch(ROUTES.health, { signal }).catch(() => null);
  // An office that finds something wrong with itself still knows what time it is.
  const body: { at?: unknown } | null = await response?.json().catch(() => null);
  if (typeof body?.at === 'number') measureClock(body.at, askedAt);
  else if (question === questions) noteNoAnswer();
}
