import { effect, signal } from '@preact/signals';
import { connect } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { type Device, startDevice } from '#shared/client/device.ts';
import { hearFirstWords } from '#shared/client/first-words.ts';
import { takeIdentity } from '#shared/client/identity.ts';
import { newId } from '#shared/client/ids.ts';
import { keepClock } from '#shared/client/kept-clock.ts';
import { ageOf, clockIsConfirmed, officeNow } from '#shared/client/office-clock.ts';
import { openSession } from '#shared/client/session.ts';
import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView, KioskView, TabletView } from '#shared/domain/views.ts';
import { dayOf } from '#shared/domain/time.ts';
import { keepFacts } from '../../../counter/model/hand-facts.ts';
import { factOfFinish } from '../../../counter/model/last-seen.ts';
import { keepFirstView } from '../../../kiosk/model/first-view.ts';
import { issueTicket } from '../../../kiosk/model/issue.ts';
import { offerOf } from '../../../kiosk/model/offer.ts';
import { atCounter, finish } from '../../bench/parts/facts.ts';
import type { Given, Served, Speaking, Told } from '../support/device-orders.ts';

/** The client's own code behind a screen's buttons: loaded anew for every start of the machine, as a browser loads a page. */

export interface Page {
  give(lane: number): Promise<Omit<Given, 'trueAt'>>;
  rate(visit: string | null): Promise<string>;
  serve(): Promise<Served>;
  tell(): Told;
  off(): void;
}

/** The office's zone in the tests. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Where a clerk sits. */
const CLERKS_COUNTER = '1';

export async function openPage(screen: Speaking): Promise<Page> {
  if (screen === 'counter') return openCounter();
  const device = await startDevice<KioskView | TabletView>(screen);
  if (!device) throw new Error('The screen is not paired.');
  const place = { point: device.identity.point ?? '', device: device.identity.id };
  const stopMeeting =
    screen === 'kiosk' ? keepFirstView(device as Device<KioskView>, place) : () => {};

  return {
    give: (lane) => give(device as Device<KioskView>, place, lane),
    async rate(visit) {
      const rating = newId();
      const header = { id: newId(), at: officeNow(), type: 'give-rating' } as const;
      const answers = { attitude: 'satisfied' } as const;
      await device.outbox.post({ ...header, rating, visit, answers, reasons: [] });
      return rating;
    },
    serve: () => Promise.reject(new Error('No counter.')),
    tell: () => ({
      connected: device.line.value.status === 'connected',
      clockConfirmed: clockIsConfirmed(),
      hasView: device.view.value !== null && device.catalogue.value !== null,
      waiting: device.outbox.waiting.value,
      parked: device.outbox.parked.value,
    }),
    off() {
      stopMeeting();
      device.close();
    },
  };
}

async function give(
  { outbox, catalogue, view, seenAt, identity }: Device<KioskView>,
  place: { readonly point: string; readonly device: string },
  lane: number,
): Promise<Omit<Given, 'trueAt'>> {
  const known = catalogue.value;
  if (!known) throw new Error('The kiosk has no catalogue.');
  const now = officeNow();
  const offer = offerOf(known, identity.point, now, null);
  const queue = offer.queues[lane % offer.queues.length];
  const procedure = offer.procedures.find((one) => one.lane === queue?.lane.id);
  if (!queue || !procedure) throw new Error('Nothing is offered.');
  const time = { timeZone: known.timeZone, now, timeIsSure: clockIsConfirmed() };
  const seen = { view: view.value, viewAgeMs: ageOf(seenAt.value) };
  const asked = {
    procedure,
    limits: null,
    queue,
    paused: null,
    phone: null,
    ...place,
    ...time,
    ...seen,
  };
  const issued = await issueTicket(outbox, asked);
  if (issued.status !== 'issued') throw new Error(`No number: ${issued.status}.`);
  const { id: ticket, number, at } = issued.ticket;
  const all = await outbox.remembered();
  const command = all.find((one) => 'ticket' in one && one.ticket === ticket)?.id ?? '';
  return { command, ticket, number, at };
}

/** A counter's page as far as it keeps facts: it serves while the line stands, and remembers what it did. */
async function openCounter(): Promise<Page> {
  const identity = (await takeIdentity('counter')) ?? openSession().grant.peek();
  if (!identity) throw new Error('The counter is not paired, and nobody is signed in.');
  const counter = identity.counter ?? CLERKS_COUNTER;
  const db = await deviceDatabase();
  const stopClock = await keepClock(db);
  const line = connect<CounterView>({ token: identity.token, counter });
  const words = hearFirstWords(line);
  const clerk = identity.role === 'clerk' ? identity.id : null;
  const teller = signal({ id: identity.id, counter, clerk });
  const { journal, send } = line;
  const facts = keepFacts(db, teller, { heard: words.heard, journal, send }, (at) =>
    dayOf(at, TIME_ZONE),
  );
  const stopReopening = effect(() => {
    // As its clerk would: after a restart from a backup the counter may be closed.
    const mine = line.view.value?.counters.find(({ id }) => id === counter);
    if (mine && mine.openBy === null && line.line.value.status === 'connected') {
      void line.send(atCounter('open-counter', counter)).catch(() => null);
    }
  });

  return {
    give: () => Promise.reject(new Error('No kiosk.')),
    rate: () => Promise.reject(new Error('No tablet.')),
    async serve() {
      const called = await line.send({ ...atCounter('call-next', counter), at: officeNow() });
      const ticket = called.outcome === 'accepted' ? called.result.ticket : undefined;
      if (ticket === undefined) return { ticket: null };
      const here = await shownAt(line.view, ticket);
      const ended = { ...finish(counter, ticket), at: officeNow() };
      const answer = await line.send(ended);
      if (answer.outcome === 'refused') throw new Error(`Not ended: ${answer.reason}.`);
      const fact = factOfFinish(ended, here);
      if (fact) await facts.remember(fact, answer);
      return { ticket };
    },
    tell: () => ({
      connected: line.line.value.status === 'connected',
      clockConfirmed: clockIsConfirmed(),
      hasView: line.view.value !== null,
      waiting: facts.unsent.value,
      parked: facts.setAside.value,
    }),
    off() {
      stopReopening();
      stopClock();
      words.close();
      teller.value = { ...teller.value };
      line.close();
    },
  };
}

/** The visit that bears a ticket's id, once the counter is shown it. */
function shownAt(
  view: { readonly value: CounterView | null },
  ticket: string,
): Promise<TicketLine> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const current = view.value?.here?.current ?? null;
      if (current?.ticket !== ticket) return;
      queueMicrotask(() => stop());
      resolve(current);
    });
  });
}
