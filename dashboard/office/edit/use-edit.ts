import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import type { OfficeFile, Saved } from './office-file.ts';

/** One part of the office file while it is edited: what was typed stays until it is saved or taken back. */

export interface Edit<Part> {
  /** As typed; as the file has it where nothing was. */
  readonly value: Part;
  /** Whether something was typed that the file does not have. */
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  /** What came of the last save; null before the first, and once something is typed after a good one. */
  readonly saved: Saved | null;
  /** What is wrong with what was saved last. */
  readonly problems: readonly SaidProblem[];
  set(value: Part): void;
  save(): Promise<void>;
  /** Takes back what was typed. */
  undo(): void;
}

const NO_PROBLEMS: readonly SaidProblem[] = [];

/** @param current the part in the newest file @param change the file with the part as typed */
export function useEdit<Part>(
  file: OfficeFile,
  current: Part,
  change: (office: Office, part: Part) => Office,
): Edit<Part> {
  // Wrapped, because a part may itself be null.
  const [typed, setTyped] = useState<{ readonly part: Part } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const value = typed ? typed.part : current;

  async function save(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    const outcome = await file.save((office) => change(office, value));
    setBusy(false);
    setSaved(outcome);
    if (outcome.status === 'saved') setTyped(null);
  }

  return {
    value,
    isDirty: typed !== null && JSON.stringify(typed.part) !== JSON.stringify(current),
    isBusy,
    saved,
    problems: saved?.status === 'unsound' ? saved.problems : NO_PROBLEMS,
    set: (part) => {
      setTyped({ part });
      if (saved?.status === 'saved') setSaved(null);
    },
    save,
    undo: () => {
      setTyped(null);
      setSaved(null);
    },
  };
}
