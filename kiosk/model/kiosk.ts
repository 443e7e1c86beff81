/** The kiosk while it runs: where the person stands, what it offers, and the few things it does. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isTooOld } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import {
  ageOf,
  clockIsConfirmed,
  officeNow,
  steadyNow,
  tickingClock,
} from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { KioskView } from '#shared/domain/views.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { type Comfort, keepComfort } from './comfort.ts';
import { keepFirstView } from './first-view.ts';
import { type Idle, watchIdle } from './idle.ts';
import { type Issued, issueTicket } from './issue.ts';
import { type Offer, offerOf, queueFor } from './offer.ts';
import { lateTicketCode } from './late-ticket-code.ts';
import { goBack, goOn, HOME, type Path, searchFor, type Step, stepOf } from './path.ts';
import { patienceOf } from './patience.ts';
import { afterNumber, NO_RUN, restLeft } from './pause.ts';
import { printing } from './printing.ts';
import { recallView } from './recalled.ts';
import { trustedView } from './waiting.ts';
import { isStillThere } from './ways.ts';

/** Why a touch gave no number. */
type Trouble = Exclude<Issued['status'], 'issued'> | 'not-kept';

export interface Kiosk {
  readonly device: Device<KioskView>;
  readonly catalogue: Catalogue;
  readonly offer: ReadonlySignal<Offer>;
  readonly step: ReadonlySignal<Step>;
  /** The view, as long as it may be relied on. */
  readonly view: ReadonlySignal<KioskView | null>;
  /** The newest view of all, perhaps of an earlier day: for what holds until the office says otherwise. */
  readonly lastSeen: ReadonlySignal<KioskView | null>;
  /** Office time, renewed every second, ms. */
  readonly now: ReadonlySignal<number>;
  readonly comfort: Comfort;
  readonly idle: Idle;
  /** Whether a number is being given: another touch gives no second one. */
  readonly busy: ReadonlySignal<boolean>;
  /** Seconds until the next number, while the kiosk rests (SPEC K6); 0: it does not. */
  readonly restSeconds: ReadonlySignal<number>;
  /** Why the last touch gave no number. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** Tickets whose holder has said that priority is due. */
  readonly priority: ReadonlySignal<string | null>;
  goOn(step: Step): void;
  goBack(): void;
  /** What is searched for has changed; a key typed is no step that "back" goes back to. */
  searchFor(text: string): void;
  goHome(): void;
  /** The person has gone: home, and everything as the next one should find it. */
  leave(): void;
  /** A touch: the screen waits longer, but the time-out's question wants its own answer. */
  touched(): void;
  /** The answer to it: the person is still there. */
  stay(): void;
  takeNumber(procedure: Procedure, limits: LimitAnswer | null): Promise<void>;
  claimPriority(ticket: string): Promise<void>;
  /** Sends the ticket on the screen to the printer, the first time alone (SPEC K7). @param ticket its id */
  printOnce(ticket: string): void;
  close(): void;
}

const MINUTE_MS = 60_000;

/** Starts the kiosk of a paired device. @param onQuiet called when it stands at the welcome and nobody is there */
export function startKiosk(
  device: Device<KioskView>,
  catalogue: ReadonlySignal<Catalogue>,
  onQuiet: () => void,
): Kiosk {
  const path = signal<Path>(HOME);
  let cameAt = steadyNow();
  const busy = signal(false);
  const trouble = signal<Trouble | null>(null);
  const priority = signal<string | null>(null);
  const clock = tickingClock();
  const comfort = keepComfort(document.documentElement);
  const idle = watchIdle(leave);
  const step = computed(() => stepOf(path.value));
  // What is offered goes by the minute; the screens need not be drawn anew every second.
  const minute = computed(() => Math.floor(clock.now.value / MINUTE_MS) * MINUTE_MS);
  const recalled = recallView(device);
  const closure = computed(() => recalled.view.value?.noWaitClosure ?? null);
  const offer = computed(() =>
    offerOf(catalogue.value, device.identity.point, minute.value, closure.value),
  );
  const run = signal(NO_RUN);
  const restSeconds = computed(() =>
    clock.now.value > 0 ? Math.ceil(restLeft(run.value, steadyNow()) / 1000) : 0,
  );
  const place = { point: device.identity.point ?? '', device: device.identity.id };
  // The age is read anew with every tick of the clock.
  const view = computed(() =>
    clock.now.value > 0 ? trustedView(device.view.value, ageOf(device.seenAt.value)) : null,
  );

  function walk(next: Path): void {
    trouble.value = null;
    cameAt = steadyNow();
    path.value = next;
  }

  function leave(): void {
    if (step.value.at === 'welcome' && !busy.value) onQuiet();
    comfort.reset();
    walk(HOME);
    idle.begin(patienceOf(step.value, false));
  }

  async function takeNumber(procedure: Procedure, limits: LimitAnswer | null): Promise<void> {
    const queue = queueFor(offer.value, procedure, limits);
    if (busy.value || !queue || restLeft(run.value, steadyNow()) > 0) return;
    busy.value = true;
    trouble.value = null;
    try {
      const { timeZone, publicUrl } = catalogue.value;
      const phone = (await lateTicketCode.part.peek()?.makePhoneToken(publicUrl)) ?? null;
      const time = { timeZone, now: officeNow(), timeIsSure: clockIsConfirmed() };
      const seen = { view: device.view.value, viewAgeMs: ageOf(device.seenAt.value) };
      const { paused } = offer.value;
      const asked = { procedure, limits, queue, paused, phone, ...place, ...time, ...seen };
      const issued = await issueTicket(device.outbox, asked);
      if (issued.status !== 'issued') {
        trouble.value = issued.status;
        return;
      }
      run.value = afterNumber(run.value, cameAt, steadyNow());
      walk(goOn(path.value, { at: 'ticket', ticket: issued.ticket }));
    } catch (error) {
      console.error(error);
      trouble.value = 'not-kept';
    } finally {
      busy.value = false;
    }
  }

  async function claimPriority(ticket: string): Promise<void> {
    if (priority.value === ticket) return;
    priority.value = ticket;
    try {
      await device.outbox.post({ id: newId(), at: officeNow(), type: 'claim-priority', ticket });
    } catch (error) {
      console.error(error);
      priority.value = null;
      trouble.value = 'not-kept';
    }
  }

  const stopMeeting = keepFirstView(device, place);
  const stopAwaiting = effect(() => {
    const isQuiet = step.value.at === 'welcome' && !busy.value;
    if (isQuiet && isTooOld(device.line.value)) onQuiet();
  });
  const stopLeading = effect(() => {
    if (!isStillThere(offer.value, step.value)) walk(HOME);
  });
  const stopWatching = effect(() => idle.begin(patienceOf(step.value, false)));
  return {
    device,
    get catalogue() {
      return catalogue.value;
    },
    offer,
    step,
    view,
    lastSeen: recalled.view,
    now: clock.now,
    comfort,
    idle,
    busy,
    restSeconds,
    trouble,
    priority,
    goOn: (next) => walk(goOn(path.value, next)),
    goBack: () => walk(goBack(path.value)),
    searchFor: (text) => walk(searchFor(path.value, text)),
    goHome: () => walk(HOME),
    leave,
    touched: () => {
      if (!idle.asks.value) idle.begin(patienceOf(step.value, true));
    },
    stay: () => idle.begin(patienceOf(step.value, true)),
    takeNumber,
    claimPriority,
    printOnce: printing(),
    close: () => {
      recalled.close();
      stopMeeting();
      stopAwaiting();
      stopLeading();
      stopWatching();
      idle.close();
      clock.stop();
      comfort.close();
    },
  };
}
