/** The rating of one ticket on its holder's phone: asked as on the tablet, kept until the office has it, changed for five minutes (SPEC R7, R13 to R15). */
import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '#shared/client/ids.ts';
import { beginReceipt } from '#shared/client/receipt.ts';
import { staffBrowserSaid } from '#shared/client/staff-browser.ts';
import { CHANGED_WITHIN_MS } from '#shared/domain/decide-rating-change.ts';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { sealed } from '../../tablet/model/post-rating.ts';
import {
  beginRating,
  changeMind,
  isAnswered,
  type Rating,
  shown,
} from '../../tablet/model/rating.ts';
import { commandOf } from '../../tablet/model/rating-told.ts';
import type { Doors } from './doors.ts';
import { type KeptRating, NOTHING_KEPT, readKept, writeKept } from './kept-rating.ts';
import { phoneName, phoneNameAt } from './phone-id.ts';

export interface PhoneRating {
  readonly kept: ReadonlySignal<KeptRating>;
  /** Whether the office will never take what was sent: nothing of it counts. */
  readonly refused: ReadonlySignal<boolean>;
  /** The ticket is known: what was kept of it is taken up again, and a rating is begun where one is asked. */
  meet(ticket: TicketNow): void;
  /** Shows the next step; a finished rating is kept, and sent. */
  turnTo(rating: Rating): void;
  /** "Sửa". */
  change(): void;
  /** How long what was given may still be changed, ms; 0: no longer. */
  changeLeftMs(): number;
  close(): void;
}

/** What has not been sent is tried again, ms. */
const AGAIN_MS = 5000;
/** A change is still to be sent before the office's five minutes are over, ms. */
const TO_SEND_MS = 15_000;

/** @param now office time, ms  @param onTold called whenever the office has taken something, and waited for: the ticket is then as it left it */
export function startPhoneRating(
  doors: Pick<Doors, 'tell'>,
  now: () => number,
  onTold: () => Promise<void>,
): PhoneRating {
  const kept = signal<KeptRating>(NOTHING_KEPT);
  const refused = signal(false);
  let met: { readonly day: string; readonly visit: string } | null = null;
  let counted: TicketNow['rated'] = null;
  let sending = false;
  let finishing = false;
  let closed = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  function change(next: Partial<KeptRating>): void {
    kept.value = { ...kept.value, ...next };
    if (met) writeKept(met.day, met.visit, kept.value);
  }

  function meet({ day, asks, rated }: TicketNow): void {
    if (!asks) return;
    counted = rated;
    const { visit } = asks.ask;
    if (met?.visit !== visit) {
      met = { day, visit };
      kept.value = readKept(day, visit);
      void send();
    }
    const { draft, given } = kept.value;
    // Rated meanwhile, elsewhere or on another phone that has read the same code: a visit has one rating (SPEC R15).
    if (rated && draft && rated.own !== draft.ids.rating) change({ draft: null });
    if (draft || given || rated) return;
    const rating = beginRating(
      asks.ask,
      { command: newId(), rating: newId() },
      asks.asking,
      beginReceipt(),
    );
    change({ draft: shown(rating, performance.now()) });
  }

  async function finish(rating: Rating): Promise<void> {
    if (finishing) return;
    finishing = true;
    try {
      const when = { at: now(), steady: performance.now() };
      const command = commandOf(rating, when, 'declined');
      if (command && command.type !== 'close-rating') await give(rating, command, when.at);
      // Nothing was answered, or nothing changed: what was given stands, and who gave nothing is asked anew.
      else change({ draft: rating.told ? null : begunAnew(rating) });
    } finally {
      finishing = false;
    }
  }

  async function give(rating: Rating, command: Command, at: number): Promise<void> {
    const ready = await sealed(command, rating);
    const name = ready.type === 'give-rating' ? phoneNameAt(at) : phoneName();
    const mine = { ...ready, ...staffBrowserSaid(), ...(name === null ? {} : { phone: name }) };
    const { given, outgoing } = kept.value;
    change({
      draft: null,
      given: { rating: { ...rating, told: null }, version: (given?.version ?? 0) + 1 },
      outgoing: [...outgoing, mine],
    });
    void send();
  }

  async function send(): Promise<void> {
    clearTimeout(again);
    if (sending || closed) return;
    sending = true;
    try {
      for (let next = kept.value.outgoing[0]; next && !closed; next = kept.value.outgoing[0]) {
        const told = await doors.tell(next);
        if (told === 'later') {
          again = setTimeout(() => void send(), AGAIN_MS);
          return;
        }
        if (told === 'refused') refused.value = true;
        await onTold();
        change({ outgoing: kept.value.outgoing.slice(1) });
      }
    } finally {
      sending = false;
    }
  }

  function changeLeftMs(): number {
    const { given, outgoing } = kept.value;
    if (!given) return 0;
    // The five minutes begin when the office has the rating.
    if (outgoing.some(({ type }) => type === 'give-rating')) return CHANGED_WITHIN_MS;
    const until = counted?.own === given.rating.ids.rating ? counted.changeableUntil : null;
    return until === null ? 0 : Math.max(0, until - TO_SEND_MS - now());
  }

  return {
    kept,
    refused,
    meet,
    turnTo: (rating) => {
      const isLate = rating.told !== null && changeLeftMs() === 0;
      if (rating.step === 'finished' || isLate) void finish(rating);
      else change({ draft: rating });
    },
    change: () => {
      const { given } = kept.value;
      if (given && changeLeftMs() > 0) change({ draft: changeMind(given.rating, newId()) });
    },
    changeLeftMs,
    close: () => {
      closed = true;
      clearTimeout(again);
    },
  };
}

/** The same questions once more, for whoever went through them without an answer. */
function begunAnew(rating: Rating): Rating {
  return isAnswered(rating) ? rating : { ...rating, step: 0 };
}
