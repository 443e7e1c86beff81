import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceDatabase } from '#shared/client/database.ts';
import { type KeptView, keepView, lastView } from '#shared/client/kept-view.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { HandDesk } from './by-hand.ts';
import type { Teller } from './hand-facts.ts';

/** What a page that is loaded again without the server goes on from (SPEC X8): the counter's last view of today, and what was begun by hand. */

/** The view that was shown last. */
export interface LastSeen {
  /** Kept by an earlier page; null where there is none of today. */
  readonly view: ReadonlySignal<CounterView | null>;
  /** Office time at which the newest view came, on this page or before, ms. */
  readonly at: ReadonlySignal<number | null>;
}

interface Ground {
  /** Of the line that stands; null before its first view. */
  readonly live: ReadonlySignal<CounterView | null>;
  readonly teller: ReadonlySignal<Teller | null>;
  readonly dayAt: (at: number) => string;
}

/** Keeps the views of the counter chosen, and finds what was kept of it; resolves when it has been looked for. */
export async function keepLastView(
  db: DeviceDatabase,
  { live, teller, dayAt }: Ground,
): Promise<LastSeen> {
  const view = signal<CounterView | null>(null);
  const at = signal<number | null>(null);

  const keyOf = (counter: string) => `counter/${counter}`;
  async function find(counter: string): Promise<void> {
    const kept: KeptView<CounterView> | null = await lastView(db, keyOf(counter));
    const isOfToday = kept?.view.day === dayAt(officeNow());
    if (!kept || !isOfToday || teller.peek()?.counter !== counter) return;
    view.value = kept.view;
    if (!live.peek()) at.value = kept.at;
  }

  const seen = computed(() => {
    const here = live.value?.here;
    return here && here.counter === teller.value?.counter ? live.value : null;
  });
  const counter = computed(() => teller.value?.counter);
  let finding = Promise.resolve();
  effect(() => {
    const place = counter.value;
    view.value = null;
    if (place === undefined) return undefined;
    finding = find(place);
    return keepView(db, keyOf(place), seen);
  });
  effect(() => {
    if (live.value) at.value = officeNow();
  });
  await finding;
  return { view, at };
}

/** What was begun by hand, by counter. */
export function keptDesk(db: DeviceDatabase) {
  const keyOf = (counter: string) => `by-hand/${counter}`;
  return {
    load: async (counter: string) => {
      const kept = (await db.get('kept', keyOf(counter))) as HandDesk | undefined;
      return kept ?? null;
    },
    save: (counter: string, desk: HandDesk | null) => {
      const kept =
        desk === null ? db.delete('kept', keyOf(counter)) : db.put('kept', desk, keyOf(counter));
      // What cannot be kept lives as long as the page; a visit that ends is written down in the outbox, which tells.
      void Promise.resolve(kept).catch(() => null);
    },
  };
}
