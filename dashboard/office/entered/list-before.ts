import { type ReadonlySignal, signal } from '@preact/signals';
import type { StaffChannel } from '#shared/domain/vocabulary.ts';
import type { EnterAnswer, ListNow, Mapping } from '#shared/protocol/entered.ts';
import type { Caller, No } from '../doors/ask-door.ts';
import { enterList, fetchList, openList, putListAway, remapList } from '../doors/entered-doors.ts';

/** A list before the person who would enter it, from the file to the word that it waits (SPEC R18). */

/** How far it is. */
export type ListStep =
  | { readonly status: 'none' }
  | { readonly status: 'sending'; readonly name: string }
  | { readonly status: 'not-opened'; readonly name: string; readonly why: No }
  | {
      readonly status: 'open';
      readonly name: string;
      readonly list: string;
      readonly now: ListNow;
      /** Why it was not entered when that was asked last. */
      readonly whyNot: EnterAnswer['why'];
    };

export interface ListBefore {
  readonly step: ReadonlySignal<ListStep>;
  open(file: File, channel: StaffChannel): Promise<void>;
  remap(mapping: Mapping): Promise<void>;
  enter(leaveOut: number): Promise<void>;
  /** Nothing of it is kept. */
  putAway(): Promise<void>;
}

/** How often it is asked how far a list is, ms. */
const ASK_AGAIN_MS = 250;

/** No list lies open yet. @param onEntered told once a list waits */
export function listBefore(caller: Caller, onEntered: () => void): ListBefore {
  const step = signal<ListStep>({ status: 'none' });

  function isOpen(list: string): boolean {
    return step.value.status === 'open' && step.value.list === list;
  }

  /** Follows a list until it is no more at work. */
  async function follow(name: string, list: string): Promise<void> {
    for (;;) {
      const reply = await fetchList(caller, list);
      if (!isOpen(list)) return;
      if (!reply.ok) {
        step.value = { status: 'not-opened', name, why: reply.why };
        return;
      }
      step.value = { status: 'open', name, list, now: reply.body, whyNot: null };
      const { status } = reply.body;
      if (status === 'entered') onEntered();
      if (status !== 'reading' && status !== 'entering') return;
      await new Promise((done) => setTimeout(done, ASK_AGAIN_MS));
    }
  }

  return {
    step,
    async open(file, channel) {
      step.value = { status: 'sending', name: file.name };
      const reply = await openList(caller, file, channel);
      if (!reply.ok) {
        step.value = { status: 'not-opened', name: file.name, why: reply.why };
        return;
      }
      const { list } = reply.body;
      const now = { status: 'reading', done: 0, of: 0 } as const;
      step.value = { status: 'open', name: file.name, list, now, whyNot: null };
      await follow(file.name, list);
    },
    async remap(mapping) {
      if (step.value.status !== 'open') return;
      const { name, list } = step.value;
      await remapList(caller, list, mapping);
      await follow(name, list);
    },
    async enter(leaveOut) {
      if (step.value.status !== 'open') return;
      const { name, list } = step.value;
      const reply = await enterList(caller, list, leaveOut);
      await follow(name, list);
      if (reply.ok && reply.body.why !== null && step.value.status === 'open') {
        step.value = { ...step.value, whyNot: reply.body.why };
      }
    },
    async putAway() {
      const before = step.value;
      step.value = { status: 'none' };
      if (before.status === 'open') await putListAway(caller, before.list);
    },
  };
}
