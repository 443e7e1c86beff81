import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { keepCatalogue } from '#shared/client/catalogue.ts';
import type { LineState } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { hearFirstWords } from '#shared/client/first-words.ts';
import { dropIdentity, takeIdentity } from '#shared/client/identity.ts';
import { keepClock } from '#shared/client/kept-clock.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import { openSession, type Session } from '#shared/client/session.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { type Hand, keepHand } from './hand.ts';
import { type HandFacts, keepFacts, type Teller } from './hand-facts.ts';
import { keepLastView, keptDesk } from './kept.ts';
import { emptyCounter, factOfFinish } from './last-seen.ts';
import { keepLine, tellOfDevice, untilItStands } from './line.ts';
import type { Said } from './said.ts';
import { watchTakeOver } from './take-over.ts';
import { unsentByCounter } from './waiting-facts.ts';
import { commandOf, type Granted, sendWish, type Wish } from './wishes.ts';

/** A clerk at work: who signed in, at which counter, the line to the office, and what happened last. */

/** Settles when the office has answered; null where nothing was sent, because another wish is under way. */
export type Sent = Promise<void> | null;

/** All that the screens of a clerk live on. */
export interface Work {
  readonly session: Session;
  readonly grant: ReadonlySignal<Grant | null>;
  /** The newest view; before the first of a line, the one kept on this device today. */
  readonly view: ReadonlySignal<CounterView | null>;
  /** Office time at which that view came, ms; null while there is none. */
  readonly seenAt: ReadonlySignal<number | null>;
  readonly line: ReadonlySignal<LineState>;
  /** Whether the office hears what is asked now; never while the counter works by hand. */
  readonly connected: ReadonlySignal<boolean>;
  readonly catalogue: ReadonlySignal<Catalogue | null>;
  readonly said: Signal<Said | null>;
  /** A wish is under way; others wait until it is answered. */
  readonly busy: ReadonlySignal<boolean>;
  readonly hand: Hand;
  readonly facts: HandFacts;
  /** Goes to a counter and opens it; by hand where the line is gone. */
  takeCounter(counter: string): Promise<void>;
  /** Asks for something, at the counter chosen where it is a counter's affair; `then` is said when it was granted. */
  ask(wish: Wish, then: Said | ((answer: Granted) => Said | null) | null): Sent;
  /** Does something by hand that must be written down first; what is said is said once it is. */
  writeDown(write: () => Promise<void>, then: Said, otherwise: Said): Sent;
  /** Visits on this device that wait to be sent, by counter. */
  unsentByCounter(): Promise<ReadonlyMap<string, number>>;
}

/** Where this tab keeps the counter it was opened at. */
const CHOSEN = 'chosen-counter';

/** Starts from the session of this tab, or from the pairing of this screen as a counter device. */
export async function openWork(): Promise<Work> {
  const session = openSession();
  const paired = await takeIdentity('counter');
  if (paired) session.adopt(paired);
  const db = await deviceDatabase();
  await keepClock(db);
  const keeper = await keepCatalogue(db);
  const said = signal<Said | null>(null);
  const busy = signal(false);
  const chosen = signal<string | null>(sessionStorage.getItem(CHOSEN));
  const { grant } = session;
  const { catalogue } = keeper;
  const dayAt = (at: number) => dayOf(at, catalogue.peek()?.timeZone ?? 'UTC');
  const teller = computed<Teller | null>(() => {
    const counter = grant.value?.counter ?? chosen.value;
    if (!grant.value || counter === null) return null;
    const { id, role } = grant.value;
    return { id, counter, clerk: role === 'clerk' ? id : null };
  });
  const open = keepLine(grant, chosen);
  const live = computed(() => open.value?.view.value ?? null);
  const line = computed<LineState>(() => open.value?.line.value ?? { status: 'connecting' });
  const last = await keepLastView(db, { live, teller, dayAt });
  const journal = computed(() => open.value?.journal.value ?? null);
  const { heard } = hearFirstWords({ line, journal });
  const send = (command: Command) =>
    open.peek()?.send(command) ?? Promise.reject(new Error('There is no line.'));
  const facts = keepFacts(db, teller, { heard, journal, send }, dayAt);
  tellOfDevice(grant, open, facts);
  const view = computed(() => live.value ?? last.view.value);
  const emptyHere = (at: Teller) => emptyCounter(catalogue.value, at.counter);
  const kept = keptDesk(db);
  const who = computed(() => grant.value?.token ?? null);
  const hand = keepHand({ who, teller, line, view, emptyHere, facts, dayAt, kept });
  const connected = computed(
    () => line.value.status === 'connected' && live.value !== null && hand.desk.value === null,
  );

  effect(() => {
    if (live.value) void keeper.renew(live.value.officeSeq);
  });
  effect(() => {
    const state = line.value;
    if (state.status === 'turned-away' && state.error === 'unknown-token') void leave();
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
    await dropIdentity('counter', grant.peek()?.id ?? '');
    await session.signOut();
  }

  const ask: Work['ask'] = (wish, then) => {
    const command = commandOf(wish, session.grant.value?.counter ?? chosen.value);
    return busy.value || command === null ? null : tell(command, then);
  };

  async function tell(command: Command, then: Parameters<Work['ask']>[1]): Promise<void> {
    busy.value = true;
    const before = said.value;
    const served = view.value?.here?.current ?? null;
    const answer = await sendWish(open.value, command);
    busy.value = false;
    // Refused because the counter has changed hands meanwhile: that is what is said.
    if (said.value !== before && said.value?.what === 'taken-over') return;
    if ('what' in answer) {
      said.value = answer;
      return;
    }
    said.value = typeof then === 'function' ? then(answer) : then;
    const fact = factOfFinish(command, served);
    // The office has it on disk: a device that keeps nothing any more loses no visit by that.
    if (fact) void facts.remember(fact, answer).catch(console.error);
  }

  const writeDown: Work['writeDown'] = (write, then, otherwise) => {
    if (busy.value) return null;
    busy.value = true;
    return write()
      .then(() => {
        said.value = then;
      })
      .catch((error: unknown) => {
        // The device keeps nothing any more: the clerk is told to write it on paper.
        console.error(error);
        said.value = otherwise;
      })
      .finally(() => {
        busy.value = false;
      });
  };

  async function takeCounter(counter: string): Promise<void> {
    sessionStorage.setItem(CHOSEN, counter);
    chosen.value = counter;
    if (hand.lineGone.value) {
      hand.begin();
      return;
    }
    await untilItStands(line);
    await ask({ type: 'open-counter' }, null);
  }

  return {
    session,
    grant,
    view,
    seenAt: last.at,
    line,
    connected,
    catalogue,
    said,
    busy,
    hand,
    facts,
    takeCounter,
    ask,
    writeDown,
    unsentByCounter: () => unsentByCounter(db),
  };
}
