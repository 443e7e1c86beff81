/** The kiosk while it runs: where the person stands, what it offers, and the few things it does. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isTooOld } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { ageOf, isOfficeTime, officeNow, tickingClock } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { KioskView } from '#shared/domain/views.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/office.ts';
import { type Comfort, keepComfort } from './comfort.ts';
import { keepFirstView } from './first-view.ts';
import { BUSY, type Idle, type Patience, watchIdle } from './idle.ts';
import { issueTicket } from './issue.ts';
import type { NoNumber } from './numbering.ts';
import { type Offer, offerOf, queueFor } from './offer.ts';
import { goBack, goOn, HOME, type Path, type Step, stepOf } from './path.ts';
import { trustedView } from './waiting.ts';

export interface Kiosk {
  readonly device: Device<KioskView>;
  readonly catalogue: Catalogue;
  readonly offer: ReadonlySignal<Offer>;
  readonly step: ReadonlySignal<Step>;
  /** The view, as long as it may be relied on. */
  readonly view: ReadonlySignal<KioskView | null>;
  /** Office time, renewed every second, ms. */
  readonly now: ReadonlySignal<number>;
  readonly comfort: Comfort;
  readonly idle: Idle;
  /** Whether a number is being given: another touch gives no second one. */
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last touch gave no number. */
  readonly trouble: ReadonlySignal<NoNumber | 'not-kept' | null>;
  /** Tickets whose holder has said that priority is due. */
  readonly priority: ReadonlySignal<string | null>;
  goOn(step: Step): void;
  goBack(): void;
  goHome(): void;
  /** The person has gone: home, and everything as the next one should find it. */
  leave(): void;
  /** A touch: the screen waits longer, but the time-out's question wants its own answer. */
  touched(): void;
  /** The answer to it: the person is still there. */
  stay(): void;
  takeNumber(procedure: Procedure, limits: LimitAnswer | null): Promise<void>;
  claimPriority(ticket: string): Promise<void>;
  close(): void;
}

/** The ticket screen leaves by itself; whoever touches it gets more time (look: 04). */
const TICKET_MS = 8000;
const TICKET_TOUCHED_MS = 20_000;

/** Starts the kiosk of a paired device. @param onQuiet called when it stands at the welcome and nobody is there */
export function startKiosk(
  device: Device<KioskView>,
  catalogue: ReadonlySignal<Catalogue>,
  onQuiet: () => void,
): Kiosk {
  const path = signal<Path>(HOME);
  const busy = signal(false);
  const trouble = signal<NoNumber | 'not-kept' | null>(null);
  const priority = signal<string | null>(null);
  const clock = tickingClock();
  const comfort = keepComfort(document.documentElement);
  const idle = watchIdle(leave);
  const step = computed(() => stepOf(path.value));
  const offer = computed(() => offerOf(catalogue.value, device.identity.point));
  const place = { point: device.identity.point ?? '', device: device.identity.id };
  // The age is read anew with every tick of the clock.
  const view = computed(() =>
    clock.now.value > 0 ? trustedView(device.view.value, ageOf(device.seenAt.value)) : null,
  );

  function walk(next: Path): void {
    trouble.value = null;
    path.value = next;
  }

  function leave(): void {
    if (step.value.at === 'welcome') onQuiet();
    comfort.reset();
    walk(HOME);
    idle.begin(patienceOf(step.value, false));
  }

  async function takeNumber(procedure: Procedure, limits: LimitAnswer | null): Promise<void> {
    const queue = queueFor(offer.value, procedure, limits);
    if (busy.value || !queue) return;
    busy.value = true;
    trouble.value = null;
    try {
      const { timeZone } = catalogue.value;
      const time = { timeZone, now: officeNow(), timeIsSure: isOfficeTime() };
      const seen = { view: device.view.value, viewAgeMs: ageOf(device.seenAt.value) };
      const asked = { procedure, limits, queue, ...place, ...time, ...seen };
      const issued = await issueTicket(device.outbox, asked);
      if (issued.status === 'issued')
        walk(goOn(path.value, { at: 'ticket', ticket: issued.ticket }));
      else trouble.value = issued.status;
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
    if (step.value.at === 'welcome' && isTooOld(device.line.value)) onQuiet();
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
    now: clock.now,
    comfort,
    idle,
    busy,
    trouble,
    priority,
    goOn: (next) => walk(goOn(path.value, next)),
    goBack: () => walk(goBack(path.value)),
    goHome: () => walk(HOME),
    leave,
    touched: () => {
      if (!idle.asks.value) idle.begin(patienceOf(step.value, true));
    },
    stay: () => idle.begin(patienceOf(step.value, true)),
    takeNumber,
    claimPriority,
    close: () => {
      stopMeeting();
      stopAwaiting();
      stopWatching();
      idle.close();
      clock.stop();
      comfort.close();
    },
  };
}

/** How long a screen waits: the welcome only puts language and text back, a ticket leaves without a question. */
export function patienceOf(step: Step, touched: boolean): Patience {
  if (step.at === 'welcome') return { askAfterMs: null, leaveAfterMs: BUSY.leaveAfterMs };
  if (step.at !== 'ticket') return BUSY;
  return { askAfterMs: null, leaveAfterMs: touched ? TICKET_TOUCHED_MS : TICKET_MS };
}
