import { type ReadonlySignal, signal } from '@preact/signals';
import type { Office } from '#shared/protocol/office.ts';
import type { FileToAccept, OfficeNow, SaidProblem } from '#shared/protocol/office-doors.ts';
import type { Caller, No } from '../doors/ask-door.ts';
import { acceptFile, checkFile, fetchOffice } from '../doors/settings-doors.ts';

/** The newest office file before the lead, and the one way in which it is changed: always as a whole (SPEC E2). */

/** What came of a change. */
export type Saved =
  /** From when its parts count; null: at once, or unchanged (SPEC E3). */
  | {
      readonly status: 'saved';
      readonly hallFrom: string | null;
      readonly figuresFrom: string | null;
    }
  | { readonly status: 'unsound'; readonly problems: readonly SaidProblem[] }
  /** A colleague's file came first; it is loaded, and nothing was saved. */
  | { readonly status: 'changed-meanwhile' }
  | { readonly status: 'refused'; readonly why: No };

export interface OfficeFile {
  /** Null while awaited. */
  readonly now: ReadonlySignal<OfficeNow | null>;
  /** Why it could not be loaded last; null while all is well. */
  readonly trouble: ReadonlySignal<No | null>;
  load(): Promise<void>;
  /** Makes a whole file out of the newest one, has it checked and, when it is sound, puts it in force. */
  save(change: (office: Office) => Office): Promise<Saved>;
  /** Puts a file in force that was checked and looked at already. */
  accept(file: Required<FileToAccept>): Promise<Saved>;
}

/** Opens the file of the office at whose desk the caller sits. */
export function openOfficeFile(caller: Caller): OfficeFile {
  const now = signal<OfficeNow | null>(null);
  const trouble = signal<No | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchOffice(caller);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) now.value = reply.body;
  }

  async function changedMeanwhile(): Promise<Saved> {
    await load();
    return { status: 'changed-meanwhile' };
  }

  async function accept(checked: Required<FileToAccept>): Promise<Saved> {
    const { office, base, hallFrom, figuresFrom } = checked;
    const reply = await acceptFile(caller, { office, base, hallFrom, figuresFrom });
    if (!reply.ok && reply.why === 'office-changed') return changedMeanwhile();
    if (!reply.ok) return { status: 'refused', why: reply.why };
    await load();
    const since = now.value;
    return {
      status: 'saved',
      hallFrom: since?.hallFrom ?? null,
      figuresFrom: since?.figuresFrom ?? null,
    };
  }

  async function save(change: (office: Office) => Office): Promise<Saved> {
    const from = now.value;
    if (!from) return { status: 'refused', why: 'unreachable' };
    const reply = await checkFile(caller, change(from.office));
    if (!reply.ok) return { status: 'refused', why: reply.why };
    const check = reply.body;
    if (!check.ok) return { status: 'unsound', problems: check.problems };
    return check.base === from.base ? accept(check) : changedMeanwhile();
  }

  return { now, trouble, load, save, accept };
}
