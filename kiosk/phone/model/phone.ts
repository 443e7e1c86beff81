/** One ticket on its holder's phone: its place in the hall's public queue, what became of it, and its rating (SPEC R15, V4). */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import type { Doors } from './doors.ts';
import { type PhoneRating, startPhoneRating } from './phone-rating.ts';

export interface Phone {
  /** Null until the office has told it. */
  readonly ticket: ReadonlySignal<TicketNow | null>;
  /** Why what stands there may be old: null: it is not. */
  readonly trouble: ReadonlySignal<'unknown' | 'unreachable' | null>;
  readonly rating: PhoneRating;
  /** Tells the office what is no rating (SPEC Y1). */
  readonly tell: Doors['tell'];
  close(): void;
}

/** How often the office is asked while somebody looks, ms. */
export const ASK_EVERY_MS = 10_000;
/** The same where the call may come any moment: the queue is one short answer for all phones, and mostly `same`. */
export const ASK_SOON_EVERY_MS = 2000;
/** So many ahead may be called that soon. */
const FEW_AHEAD = 2;
/** What the queue does not tell, such as the hours, is asked anew after, ms. */
const TICKET_ANEW_MS = 60_000;

/** States in which a ticket stands in the queue or at a counter, and so changes by itself. */
const MOVING: readonly TicketNow['state'][] = ['waiting', 'called', 'absent'];

/** Starts asking. @param onCalled whenever its number is called, and called again */
export function startPhone(doors: Doors, onCalled: () => void): Phone {
  const ticket = signal<TicketNow | null>(null);
  const trouble = signal<'unknown' | 'unreachable' | null>(null);
  /** How far the office's clock is before this page's steady one, ms. */
  let officeAhead = 0;
  let lastCall = 0;
  let asking = false;
  /** Steady time, ms. */
  let ticketAt = 0;
  let turns = 0;
  const now = () => Math.round(performance.now() + officeAhead);
  const rating = startPhoneRating(doors, now, askTicket);

  async function askTicket(): Promise<void> {
    const asked = await doors.ticket();
    batch(() => {
      trouble.value = asked.status === 'ok' ? null : asked.status;
      if (asked.status !== 'ok') return;
      ticketAt = performance.now();
      officeAhead = asked.body.at - ticketAt;
      ticket.value = asked.body;
      rating.meet(asked.body);
    });
  }

  /** The one public queue tells most of what a phone wants to know; only what it cannot tell is asked for by name. */
  async function askQueue(before: TicketNow): Promise<void> {
    const asked = await doors.queue();
    trouble.value = asked.status === 'unreachable' ? 'unreachable' : null;
    if (asked.status !== 'ok') return;
    const queue = asked.body;
    const call = queue.calls.find(({ number, open }) => open && number === before.number);
    if (call && queue.day === before.day && call.seq > lastCall) {
      lastCall = call.seq;
      onCalled();
    }
    const ahead = aheadIn(queue, before);
    const isOld = performance.now() - ticketAt > TICKET_ANEW_MS;
    if (ahead === null || before.state !== 'waiting' || isOld) return askTicket();
    ticket.value = { ...before, ahead };
  }

  async function ask(): Promise<void> {
    if (asking || document.visibilityState === 'hidden') return;
    asking = true;
    const known = ticket.peek();
    try {
      if (known && trouble.peek() === null) {
        if (isMoving(known)) await askQueue(known);
      } else await askTicket();
    } finally {
      asking = false;
    }
  }

  function askInTurn(): void {
    turns += 1;
    if (isSoon(ticket.peek()) || turns % (ASK_EVERY_MS / ASK_SOON_EVERY_MS) === 0) void ask();
  }

  const timer = setInterval(askInTurn, ASK_SOON_EVERY_MS);
  const seen = () => void ask();
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', seen);
  void ask();
  return {
    ticket,
    trouble,
    rating,
    tell: doors.tell,
    close: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', seen);
      rating.close();
    },
  };
}

/** Whether anything may still happen to it that its holder wants to know: until it is rated, or over. */
function isMoving({ isToday, state, asks, rated }: TicketNow): boolean {
  return (isToday && MOVING.includes(state)) || (asks !== null && !rated);
}

function isSoon(ticket: TicketNow | null): boolean {
  return ticket !== null && ticket.ahead !== null && ticket.ahead <= FEW_AHEAD;
}

/** How many wait before a number, as the hall counts them; null where it does not wait today. */
function aheadIn({ day, lanes }: PublicQueue, { day: own, number }: TicketNow): number | null {
  if (day !== own) return null;
  for (const { numbers } of lanes) {
    const place = numbers.indexOf(number);
    if (place !== -1) return place;
  }
  return null;
}
