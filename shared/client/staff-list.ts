/** The posts that may sign in: asked for again until the office answers, since a page may be opened while it is away. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { StaffList } from '../protocol/messages.ts';
import { fetchStaff } from './session.ts';

export interface StaffWatch {
  /** Null until the office has answered. */
  readonly staff: ReadonlySignal<StaffList | null>;
  /** Whether it was asked in vain. */
  readonly unreachable: ReadonlySignal<boolean>;
  close(): void;
}

/** How often an office that does not answer is asked again, ms. */
const ASK_AGAIN_MS = 3000;

/** Begins to ask; `close` ends it. */
export function watchStaff(): StaffWatch {
  const staff = signal<StaffList | null>(null);
  const unreachable = signal(false);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;

  async function ask(): Promise<void> {
    const list = await fetchStaff();
    if (closed) return;
    staff.value = list;
    unreachable.value = list === null;
    if (list === null) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
  }

  void ask();
  return {
    staff,
    unreachable,
    close: () => {
      closed = true;
      if (timer) clearTimeout(timer);
    },
  };
}
