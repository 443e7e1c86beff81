import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import type { ClosingReason } from '#shared/domain/vocabulary.ts';
import { type Caller, type No, wish } from '../doors/ask-door.ts';
import { fetchQueue } from '../doors/settings-doors.ts';

/** The no-wait lane as it stands, and closing and opening it (SPEC Q13). */

export interface LaneNow {
  /** Undefined while awaited; null when nobody closed it today. */
  readonly closure: ReadonlySignal<NoWaitClosure | null | undefined>;
  /** Why the last question or wish came to nothing; null when it went well. */
  readonly trouble: ReadonlySignal<No | null>;
  load(): Promise<void>;
  /** @param until time of day, `14:00`; null: not known */
  close(reason: ClosingReason, until: string | null): Promise<void>;
  open(): Promise<void>;
}

/** Nothing is asked before the first `load`. */
export function openLaneNow(caller: Caller): LaneNow {
  const closure = signal<NoWaitClosure | null | undefined>(undefined);
  const trouble = signal<No | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchQueue(caller);
    if (reply.ok) closure.value = reply.body.noWaitClosure;
    else trouble.value = reply.why;
  }

  async function ask(command: Parameters<typeof wish>[1]): Promise<void> {
    trouble.value = await wish(caller, command);
    await load();
  }

  const header = () => ({ id: newId(), at: officeNow() });
  return {
    closure,
    trouble,
    load,
    close: (reason, until) => ask({ ...header(), type: 'close-no-wait', reason, until }),
    open: () => ask({ ...header(), type: 'open-no-wait' }),
  };
}
