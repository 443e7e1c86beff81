import { officeProblems } from '#shared/domain/office-problems.ts';
import type { FileProblem } from '#shared/protocol/file-problem.ts';
import { garbledAt } from '#shared/protocol/garbled.ts';
import type { Office } from '#shared/protocol/office.ts';
import { shapeOffice } from '#shared/protocol/office-shape.ts';
import { harmless, shown } from '#shared/protocol/value-kind.ts';
import { readJson } from './read-json.ts';

/**
 * An office file checked as a whole, from its bytes to how its parts fit (SPEC E1): sound, or everything that is
 * wrong with it. Nothing here throws for what a file holds.
 */

export type CheckedOffice =
  | { readonly ok: true; readonly office: Office }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** As many problems as anybody reads at a time; behind them it is said that there are more. */
const MOST_TOLD = 200;

/** Checks what was JSON: its shape to the end, then, when that holds, how its parts fit. */
export function checkOffice(raw: unknown): CheckedOffice {
  const shaped = shapeOffice(raw);
  if (!shaped.ok) return unsound(shaped.problems);
  const problems = officeProblems(shaped.office);
  return problems.length === 0 ? shaped : unsound(problems);
}

/** Checks a file as it was read from a disk or came over the wire. */
export function checkOfficeBytes(bytes: Uint8Array): CheckedOffice {
  const read = readOfficeText(bytes);
  if (!read.ok) return read;
  const checked = checkOffice(read.raw);
  if (read.problems.length === 0) return checked;
  return unsound([...read.problems, ...(checked.ok ? [] : checked.problems)]);
}

function unsound(problems: readonly FileProblem[]): CheckedOffice {
  if (problems.length <= MOST_TOLD) return { ok: false, problems };
  const more = { path: '', what: 'and-more' } as const;
  return { ok: false, problems: [...problems.slice(0, MOST_TOLD), more] };
}

type ReadText =
  /** `problems` are keys that stand twice. */
  | { readonly ok: true; readonly raw: unknown; readonly problems: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads UTF-8, with or without a byte-order mark, as JSON. Wrong is `not-utf-8`, `garbled`, `not-json` or `too-deep`, and each `key-twice`. */
function readOfficeText(bytes: Uint8Array): ReadText {
  const text = decoded(bytes);
  if (text === null) return { ok: false, problems: [{ path: '', what: 'not-utf-8' }] };
  const garbled = garbledIn(text);
  if (garbled) return { ok: false, problems: [garbled] };
  const read = readJson(text, MOST_TOLD + 1);
  if (!read.ok) {
    const { what, line, column } = read;
    return { ok: false, problems: [{ path: '', what, line, column }] };
  }
  const problems = read.repeated.map(
    ({ path, key }): FileProblem => ({
      path: harmless(path),
      what: 'key-twice',
      found: shown(key),
    }),
  );
  return { ok: true, raw: read.value, problems };
}

/** Null when it is no UTF-8. UTF-16 without its mark reads as UTF-8 full of zeros. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function garbledIn(text: string): FileProblem | null {
  const at = garbledAt(text);
  if (at < 0) return null;
  const line = text.slice(0, at).split('\n').length;
  const word = /[^\s"]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const rest = /^[^\s"]*/u.exec(text.slice(at))?.[0] ?? '';
  return { path: '', what: 'garbled', line, found: shown(word + rest) };
}
