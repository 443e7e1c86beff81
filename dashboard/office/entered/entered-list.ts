import { type ReadonlySignal, signal } from '@preact/signals';
import type { WithdrawalReason } from '#shared/domain/vocabulary.ts';
import type { EnteredNow } from '#shared/protocol/entered.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply, No } from '../doors/ask-door.ts';
import { confirmBatch, dropBatch, fetchEntered, withdrawBatch } from '../doors/entered-doors.ts';
import { noSaid } from '../edit/no-said.ts';

/** What waits and what counts, before lead and administrator, and what they do with it (SPEC R18). */

/** What came of it, in the language spoken then. */
export interface Done {
  readonly ok: boolean;
  readonly said: string;
}

export interface EnteredList {
  /** Null while awaited. */
  readonly now: ReadonlySignal<EnteredNow | null>;
  /** Why it could not be fetched last. */
  readonly trouble: ReadonlySignal<No | null>;
  /** What came of what was pressed last. */
  readonly done: ReadonlySignal<Done | null>;
  load(): Promise<void>;
  confirm(batch: string): Promise<void>;
  drop(batch: string): Promise<void>;
  withdraw(batch: string, reason: WithdrawalReason): Promise<void>;
}

/** How often it is asked how far a confirmation is, ms. */
const ASK_AGAIN_MS = 500;

/** Nothing is asked before the first `load`. */
export function openEntered(caller: Caller): EnteredList {
  const now = signal<EnteredNow | null>(null);
  const trouble = signal<No | null>(null);
  const done = signal<Done | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchEntered(caller);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) now.value = reply.body;
  }

  async function tell(reply: DoorReply<unknown>, well: string): Promise<void> {
    const { entered: said } = words.value;
    done.value = reply.ok
      ? { ok: true, said: well }
      : { ok: false, said: said.couldNot(noSaid(reply.why)) };
    await load();
  }

  return {
    now,
    trouble,
    done,
    load,
    async confirm(batch) {
      const timer = setInterval(() => void load(), ASK_AGAIN_MS);
      const reply = await confirmBatch(caller, batch);
      clearInterval(timer);
      await tell(reply, words.value.entered.confirmed);
    },
    drop: async (batch) => tell(await dropBatch(caller, batch), words.value.entered.withdrawn),
    withdraw: async (batch, reason) =>
      tell(await withdrawBatch(caller, batch, reason), words.value.entered.setApartDone),
  };
}
