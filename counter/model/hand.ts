import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';
import { newId } from '#shared/client/ids.ts';
import { noteFailure } from '#shared/client/memory-health.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';
import {
  beginByHand,
  callByHand,
  endByHand,
  type HandDesk,
  hereByHand,
  markAwayByHand,
} from './by-hand.ts';
import type { HandFacts, Teller } from './hand-facts.ts';
import { partsOf } from './typed-number.ts';

/** When a counter goes on by hand, and when it works with its line again (SPEC Q17). */

/** How long a line must be down before the counter goes on by hand, ms: a flicker changes nothing. */
const LINE_GONE_MS = 5000;

export interface Hand {
  /** Null while the counter works with its line, or waits for it. */
  readonly desk: ReadonlySignal<HandDesk | null>;
  /** The counter as it stands by hand; null while it does not. */
  readonly here: ReadonlySignal<CounterHere | null>;
  /** Whether the line has been down for long: what can be done by hand may be begun. */
  readonly lineGone: ReadonlySignal<boolean>;
  /** Begins at the counter chosen, also where it was not open yet. */
  begin(): void;
  call(line: TicketLine): void;
  markAway(): void;
  /** Writes the visit down and then ends it; rejects where this device can keep nothing, and nothing has changed. */
  end(outcome: Outcome, reason?: string): Promise<void>;
}

/** What it lives on. */
export interface HandGround {
  /** Who is signed in here; null: there is no line that could be down. */
  readonly who: ReadonlySignal<string | null>;
  readonly teller: ReadonlySignal<Teller | null>;
  readonly line: ReadonlySignal<LineState>;
  /** The newest view, or the one kept on this device. */
  readonly view: ReadonlySignal<CounterView | null>;
  /** A counter of which nothing is known today: nobody waits. Null before the office is known. */
  readonly emptyHere: (teller: Teller) => CounterHere | null;
  readonly facts: HandFacts;
  readonly dayAt: (at: number) => string;
  /** The desk as it was when the page was left, and keeps it for the next time. */
  readonly kept: {
    load(counter: string): Promise<HandDesk | null>;
    save(counter: string, desk: HandDesk | null): void;
  };
}

/** Watches the line of the counter chosen. */
export function keepHand(ground: HandGround): Hand {
  const { who, teller, line, view, facts, dayAt, kept, emptyHere } = ground;
  const held = signal<HandDesk | null>(null);
  const lineGone = signal(false);
  const backSince = keepBack(ground);

  const desk = computed(() => (held.value?.counter === teller.value?.counter ? held.value : null));
  /** The counter as last seen today. */
  const last = computed(() => {
    const now = teller.value;
    const seen = view.value;
    if (now === null) return null;
    const here = seen?.here?.counter === now.counter ? seen.here : null;
    return here && seen?.day === dayAt(officeNow()) ? here : emptyHere(now);
  });
  const here = computed(() =>
    desk.value && last.value ? hereByHand(last.value, desk.value, facts.recorded.value) : null,
  );

  function hold(next: HandDesk | null): void {
    const counter = next?.counter ?? held.peek()?.counter;
    held.value = next;
    if (counter !== undefined) kept.save(counter, next);
  }

  /** Goes on with what was begun before the page was loaded again. @param anew begins where there is no such thing */
  async function goOn(anew: boolean): Promise<void> {
    const counter = teller.peek()?.counter;
    const today = dayAt(officeNow());
    const before = counter === undefined ? null : await kept.load(counter).catch(notRead);
    if (teller.peek()?.counter !== counter || desk.peek() !== null) return;
    const seen = last.peek();
    if (before?.day === today) held.value = before;
    else if (anew && seen) hold(beginByHand(seen, today, facts.recorded.peek()));
  }
  effect(() => {
    if (teller.value) void goOn(false);
  });

  const isUp = computed(() => line.value.status === 'connected');
  effect(() => {
    lineGone.value = false;
    // Whoever signs in has a line of their own, which is only being made.
    if (isUp.value || who.value === null) return undefined;
    const timer = setTimeout(() => {
      lineGone.value = true;
    }, LINE_GONE_MS);
    return () => clearTimeout(timer);
  });
  effect(() => {
    if (lineGone.value && last.value?.openBy === teller.value?.id) void goOn(true);
  });

  effect(() => {
    const now = desk.value;
    if (now === null || !backSince.value) return;
    // Whoever stood there when the line broke stands there still, or has become the office's affair; whoever was called by hand has not.
    const atOffice = view.peek()?.here;
    const isKnown = atOffice?.current?.number === now.current?.number;
    if (!now.isHandCall || (isKnown && atOffice?.openBy === teller.peek()?.id)) hold(null);
  });

  return {
    desk,
    here,
    lineGone,
    begin: () => void goOn(true),
    call: (called) => {
      if (desk.value) hold(callByHand(desk.value, called, officeNow()));
    },
    markAway: () => {
      if (desk.value) hold(markAwayByHand(desk.value));
    },
    end: async (outcome, reason) => {
      const now = desk.value;
      if (!now?.current) return;
      const { number, calledAt } = now.current;
      const at = officeNow();
      await facts.post({
        type: 'record-visit',
        id: newId(),
        at,
        counter: now.counter,
        ...partsOf(number),
        calledAt: calledAt ?? at,
        outcome,
        ...(reason === undefined ? {} : { reason }),
      });
      hold(endByHand(now));
    },
  };
}

/** A desk that cannot be read is none: work by hand begins from the last view. */
function notRead(error: unknown): null {
  if (!noteFailure(error)) console.error(error);
  return null;
}

/**
 * Whether the line stands again and the screen knows what has become of what was done without it: all was sent that
 * the office takes, and a view has come that knows it.
 */
function keepBack({ line, view, facts }: HandGround): ReadonlySignal<boolean> {
  /** The line that everything was sent on, by when it came to stand, and the view shown before. */
  const sent = signal<{ readonly since: number; readonly before: CounterView | null } | null>(null);
  effect(() => {
    const state = line.value;
    sent.value = null;
    if (state.status !== 'connected') return;
    const { since } = state;
    const before = view.peek();
    facts.forgetAnswers();
    void facts.flush().then(() => {
      const now = line.peek();
      if (now.status === 'connected' && now.since === since) sent.value = { since, before };
    });
  });
  return computed(() => {
    if (sent.value === null || view.value === null) return false;
    // What the office refuses is not among the unsent, what it fails on is: that waits for it, not the counter.
    if (facts.unsent.value > facts.failing.value) return false;
    return view.value !== sent.value.before && view.value.seq >= facts.answeredSeq.value;
  });
}
