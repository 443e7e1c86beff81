/** The newest view that this screen was shown, in this life of the page or the one before: for what holds until the office says otherwise (SPEC X8). */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import { keepView, lastView } from '#shared/client/kept-view.ts';
import type { View } from '#shared/domain/views.ts';

export interface Recalled<V extends View> {
  /** Null before either is there. Its numbers of people are those of long ago. */
  readonly view: ReadonlySignal<V | null>;
  /** Resolves when the one kept has been looked for. */
  readonly isLookedFor: Promise<void>;
  close(): void;
}

/** Looks for the view kept, and keeps each that comes. */
export function recallView<V extends View>({
  db,
  identity,
  view,
}: Pick<Device<V>, 'db' | 'identity' | 'view'>): Recalled<V> {
  const key = `${identity.role}/${identity.id}`;
  const kept = signal<V | null>(null);
  const isLookedFor = lastView<V>(db, key).then(
    (last) => {
      kept.value = last?.view ?? null;
    },
    // Nothing that can be read is as if nothing was kept.
    (error: unknown) => console.error(error),
  );
  return {
    view: computed(() => view.value ?? kept.value),
    isLookedFor,
    close: keepView(db, key, view),
  };
}
