import { useState } from 'preact/hooks';
import type { FileCheck, SaidProblem, SoundFile } from '#shared/protocol/office-doors.ts';
import type { DoorReply, No } from '../doors/ask-door.ts';
import type { OfficeFile, Saved } from '../edit/office-file.ts';

/** A file from the lead's own machine on its way into force: read, shown, then accepted or put away. */

export type Step =
  | { readonly status: 'choose'; readonly saved: Saved | null }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'not-read'; readonly name: string; readonly why: No }
  | {
      readonly status: 'unsound';
      readonly name: string;
      readonly problems: readonly SaidProblem[];
    }
  | {
      readonly status: 'preview';
      readonly name: string;
      readonly file: SoundFile;
      readonly isBusy: boolean;
      /** Why it was not accepted when that was asked for. */
      readonly trouble: No | null;
    };

export interface Preview {
  readonly step: Step;
  read(chosen: File): Promise<void>;
  accept(): Promise<void>;
  putAway(): void;
}

/** @param check the door that reads this kind of file */
export function usePreview(
  file: OfficeFile,
  check: (chosen: File) => Promise<DoorReply<FileCheck>>,
): Preview {
  const [step, setStep] = useState<Step>({ status: 'choose', saved: null });

  async function read(chosen: File): Promise<void> {
    const { name } = chosen;
    setStep({ status: 'reading', name });
    // What would change is told of the newest file, so that is what must lie here too.
    const [reply] = await Promise.all([check(chosen), file.load()]);
    if (!reply.ok) setStep({ status: 'not-read', name, why: reply.why });
    else if (!reply.body.ok) setStep({ status: 'unsound', name, problems: reply.body.problems });
    else setStep({ status: 'preview', name, file: reply.body, isBusy: false, trouble: null });
  }

  async function accept(): Promise<void> {
    if (step.status !== 'preview' || step.isBusy) return;
    setStep({ ...step, isBusy: true, trouble: null });
    const saved = await file.accept(step.file);
    if (saved.status === 'refused') setStep({ ...step, isBusy: false, trouble: saved.why });
    else setStep({ status: 'choose', saved });
  }

  return { step, read, accept, putAway: () => setStep({ status: 'choose', saved: null }) };
}
