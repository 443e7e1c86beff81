import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { FindingState } from '#shared/domain/vocabulary-of-feedback.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { FindingSeen } from '#shared/protocol/feedback.ts';
import { type Caller, type No, wish } from '../doors/ask-door.ts';
import { fetchFindings } from '../doors/feedback-doors.ts';

/** What the office means to mend, before the lead, and what is done with it (SPEC Y6). */

type Noting = Extract<Command, { type: 'note-finding' }>;
/** A finding as it is written. */
export type NewFinding = Omit<Noting, 'id' | 'at' | 'type' | 'finding'>;

export interface FindingList {
  /** Null while awaited. */
  readonly all: ReadonlySignal<readonly FindingSeen[] | null>;
  /** Why the list could not be fetched last. */
  readonly trouble: ReadonlySignal<No | null>;
  load(): Promise<void>;
  /** Null when it is noted, else why not. */
  note(finding: NewFinding): Promise<No | null>;
  /** @param note for the office alone; empty: none */
  move(finding: string, state: FindingState, note: string): Promise<No | null>;
}

/** Nothing is asked before the first `load`. */
export function openFindingList(caller: Caller): FindingList {
  const all = signal<readonly FindingSeen[] | null>(null);
  const trouble = signal<No | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchFindings(caller);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) all.value = reply.body.findings;
  }

  async function ask(command: Command): Promise<No | null> {
    const why = await wish(caller, command);
    await load();
    return why;
  }

  const header = () => ({ id: newId(), at: officeNow() });
  return {
    all,
    trouble,
    load,
    note: (finding) => ask({ ...header(), type: 'note-finding', finding: newId(), ...finding }),
    move: (finding, state, note) =>
      ask({
        ...header(),
        type: 'move-finding',
        finding,
        state,
        ...(note.trim() === '' ? {} : { note }),
      }),
  };
}
