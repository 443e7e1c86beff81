import { countsFrom } from '#shared/domain/in-force.ts';
import { officeChanges } from '#shared/domain/office-changes.ts';
import type { State } from '#shared/domain/state.ts';
import type { FileProblem } from '#shared/protocol/file-problem.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow, SoundFile, UnsoundFile } from '#shared/protocol/office-doors.ts';
import { saidProblem } from '#shared/ui/problem-said.ts';

/** What the lead is told of an office file: the one in force, what another would change and from when, or what is wrong with it. */

/** The newest file accepted; null while there is none. */
export function officeNow({ accepted, policies, day }: State): OfficeNow | null {
  if (!accepted) return null;
  const { office, seq, hallFrom } = accepted;
  const figuresFrom = policies.at(-1)?.from ?? null;
  return {
    office,
    base: seq,
    hallFrom: toCome(hallFrom, day),
    figuresFrom: toCome(figuresFrom, day),
  };
}

/**
 * What a sound file would change in the newest one accepted, and from when (SPEC E3); null while there is none.
 * @param leftEmpty cells of a list of procedures that stay empty
 */
export function soundFile(
  state: State,
  file: Office,
  leftEmpty: Pick<SoundFile, 'notUnderstood' | 'unconfirmed'> = {
    notUnderstood: [],
    unconfirmed: [],
  },
): SoundFile | null {
  const { accepted } = state;
  if (!accepted) return null;
  return {
    ok: true,
    office: file,
    base: accepted.seq,
    changes: officeChanges(accepted.office, file),
    ...countsFrom(state, file),
    ...leftEmpty,
  };
}

/** Everything that is wrong with a file, said in both languages (SPEC E1, V7). */
export function unsoundFile(problems: readonly FileProblem[]): UnsoundFile {
  return { ok: false, problems: problems.map(saidProblem) };
}

function toCome(from: string | null, day: string): string | null {
  return from !== null && from > day ? from : null;
}
