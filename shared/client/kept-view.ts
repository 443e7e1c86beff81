/** The last view that a screen was shown, kept so that a start without a line knows it (SPEC X8). */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { View } from '../domain/views.ts';
import { PROTOCOL } from '../protocol/version.ts';
import type { DeviceDatabase } from './database.ts';
import { officeNow } from './office-clock.ts';

export interface KeptView<V extends View> {
  readonly view: V;
  /** When it came, office time as the device knew it, ms. */
  readonly at: number;
}

/** As it lies in the memory: a view of another protocol is not read. */
interface Lying extends KeptView<View> {
  readonly protocol: number;
}

/** Views come up to five times a second; so often at most is one kept, ms. */
const KEEP_EVERY_MS = 1000;

/**
 * Keeps each view that comes, and of a burst the last. @param key tells the screens of one browser apart: `tablet/DEVICE`, `counter/2`
 * @returns ends it; what has come is kept still
 */
export function keepView<V extends View>(
  db: DeviceDatabase,
  key: string,
  view: ReadonlySignal<V | null>,
): () => void {
  let newest: Lying | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    timer = undefined;
    // A view that cannot be kept is shown all the same; the next one is tried again.
    if (newest) void write(db, `view/${key}`, newest).catch(() => null);
    newest = null;
  }

  const stop = effect(() => {
    if (!view.value) return;
    newest = { view: view.value, at: officeNow(), protocol: PROTOCOL };
    timer ??= setTimeout(keep, KEEP_EVERY_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
    keep();
  };
}

/** Not waited for on the disk: what a power cut takes is shown again. */
async function write(db: DeviceDatabase, key: string, lying: Lying): Promise<void> {
  const { store, done } = db.transaction('kept', 'readwrite', { durability: 'relaxed' });
  await Promise.all([store.put(lying, key), done]);
}

/** The last view kept under that key, in this life of the page or one before; null when there is none. @typeParam V the view of its role */
export async function lastView<V extends View>(
  db: DeviceDatabase,
  key: string,
): Promise<KeptView<V> | null> {
  const lying = (await db.get('kept', `view/${key}`)) as
    | (KeptView<V> & Pick<Lying, 'protocol'>)
    | undefined;
  if (lying?.protocol !== PROTOCOL) return null;
  return { view: lying.view, at: lying.at };
}
