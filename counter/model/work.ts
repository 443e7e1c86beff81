import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { keepCatalogue } from '#shared/client/catalogue.ts';
import { type Connection, connect, type LineState } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { dropIdentity, takeIdentity } from '#shared/client/identity.ts';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import { openSession, type Session } from '#shared/client/session.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { CommandOf, CounterCommand } from '#shared/domain/commands.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { type Answer, FAULTS, type Fault, type Grant } from '#shared/protocol/messages.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import type { Said } from './said.ts';
import { watchTakeOver } from './take-over.ts';

/** A clerk at work: who signed in, at which counter, the line to the office, and what happened last. */

/** What a clerk may ask for, without what every command bears. */
export type Wish = Without<CounterCommand> | HallWish;
/** Asked of no counter: also while none is open. */
type HallWish = Without<CommandOf<'close-no-wait' | 'open-no-wait' | 'void-ticket'>>;
type Without<C> = C extends unknown ? Omit<C, 'id' | 'at' | 'counter'> : never;

/** Settles when the office has answered; null where nothing was sent, because another wish is under way. */
export type Sent = Promise<void> | null;

/** All that the screens of a clerk live on. */
export interface Work {
  readonly session: Session;
  readonly grant: ReadonlySignal<Grant | null>;
  readonly view: ReadonlySignal<CounterView | null>;
  readonly line: ReadonlySignal<LineState>;
  /** Whether the office hears what is asked now. */
  readonly connected: ReadonlySignal<boolean>;
  readonly catalogue: ReadonlySignal<Catalogue | null>;
  readonly said: Signal<Said | null>;
  /** A wish is under way; others wait until it is answered. */
  readonly busy: ReadonlySignal<boolean>;
  /** Goes to a counter and opens it. */
  takeCounter(counter: string): Promise<void>;
  /** Asks for something, at the counter chosen where it is a counter's affair; `then` is said when it was granted. */
  ask(wish: Wish, then: Said | ((answer: Granted) => Said | null) | null): Sent;
}

/** Where this tab keeps the counter it was opened at. */
const CHOSEN = 'chosen-counter';

type Granted = Extract<Answer, { outcome: 'accepted' }>;
type Line = Connection<CounterView>;

/** Starts from the session of this tab, or from the pairing of this screen as a counter device. */
export async function openWork(): Promise<Work> {
  const session = openSession();
  const paired = await takeIdentity('counter');
  if (paired) session.adopt(paired);
  const keeper = await keepCatalogue(await deviceDatabase());
  const said = signal<Said | null>(null);
  const busy = signal(false);
  const chosen = signal<string | null>(sessionStorage.getItem(CHOSEN));
  const open = keepLine(session, chosen);
  const view = computed(() => open.value?.view.value ?? null);
  const line = computed<LineState>(() => open.value?.line.value ?? { status: 'connecting' });
  const connected = computed(() => line.value.status === 'connected');
  const { grant } = session;
  const { catalogue } = keeper;

  effect(() => {
    if (view.value) void keeper.renew(view.value.officeSeq);
  });
  effect(() => {
    const state = line.value;
    if (state.status !== 'turned-away') return;
    if (state.error === 'old-protocol') location.reload();
    else void leave();
  });

  effect(() => {
    // The view that comes with a new line says what has become of a wish without an answer.
    if (connected.value && said.peek()?.what === 'no-answer') said.value = null;
  });
  watchTakeOver({ grant, view, line }, ({ counter, meanwhile }) => {
    const zone = catalogue.peek()?.timeZone;
    const time = meanwhile || zone === undefined ? null : formatTime(officeNow(), zone);
    said.value = { what: 'taken-over', counter, time };
  });

  async function leave(): Promise<void> {
    said.value = { what: 'signed-out' };
    await dropIdentity('counter');
    await session.signOut();
  }

  const ask: Work['ask'] = (wish, then) => {
    const command = commandOf(wish, session.grant.value?.counter ?? chosen.value);
    return busy.value || command === null ? null : tell(command, then);
  };

  async function tell(command: Command, then: Parameters<Work['ask']>[1]): Promise<void> {
    busy.value = true;
    const before = said.value;
    const answer = await send(open.value, command);
    busy.value = false;
    // Refused because the counter has changed hands meanwhile: that is what is said.
    if (said.value !== before && said.value?.what === 'taken-over') return;
    if ('what' in answer) said.value = answer;
    else said.value = typeof then === 'function' ? then(answer) : then;
  }

  async function takeCounter(counter: string): Promise<void> {
    sessionStorage.setItem(CHOSEN, counter);
    chosen.value = counter;
    await ask({ type: 'open-counter' }, null);
  }

  return { session, grant, view, line, connected, catalogue, said, busy, takeCounter, ask };
}

/** A line for each sign-in and each counter chosen; the one before is closed. */
function keepLine(session: Session, chosen: ReadonlySignal<string | null>) {
  const line = signal<Line | null>(null);
  effect(() => {
    const grant = session.grant.value;
    const counter = grant?.counter ?? chosen.value;
    const opened = grant ? connect<CounterView>({ token: grant.token, counter }) : null;
    line.value = opened;
    return () => opened?.close();
  });
  return line;
}

/** Null for a counter's affair while no counter is chosen. */
function commandOf(wish: Wish, counter: string | null): Command | null {
  const header = { id: newId(), at: officeNow() };
  if (isOfHall(wish)) return { ...wish, ...header };
  return counter === null ? null : { ...wish, ...header, counter };
}

function isOfHall(wish: Wish): wish is HallWish {
  const { type } = wish;
  return type === 'close-no-wait' || type === 'open-no-wait' || type === 'void-ticket';
}

async function send(line: Line | null, command: Command): Promise<Granted | Said> {
  const answer = await line?.send(command).catch(() => null);
  if (!answer) return { what: 'no-answer' };
  if (answer.outcome === 'accepted') return answer;
  return isFault(answer.reason)
    ? { what: 'fault', fault: answer.reason }
    : { what: 'refused', reason: answer.reason };
}

function isFault(reason: string): reason is Fault {
  return FAULTS.some((fault) => fault === reason);
}
