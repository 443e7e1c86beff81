/** The shape of an office file, checked to the end: every member that is missing, unknown or wrong, with its path (SPEC E1). */
import * as v from 'valibot';
import type { ShapeProblem, ValueKind } from './file-problem.ts';
import { type Office, officeSchema } from './office.ts';
import { strayParts } from './stray-parts.ts';
import { NAMED_SHAPES } from './text.ts';
import { kindOf, shown } from './value-kind.ts';

export type ShapedOffice =
  | { readonly ok: true; readonly office: Office }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** Reads what was JSON as an office file; whether its parts fit together is not asked here. Never throws. */
export function shapeOffice(raw: unknown): ShapedOffice {
  const stray = strayParts(officeSchema, raw);
  const parsed = v.safeParse(officeSchema, raw);
  if (parsed.success && stray.length === 0) return { ok: true, office: parsed.output };
  const lists = stray.flatMap(({ path, what }) => (what === 'wrong-kind' ? [path] : []));
  const told = (parsed.issues ?? []).flatMap((issue): readonly ShapeProblem[] => {
    const path = v.getDotPath(issue) ?? '';
    // Of these `strayParts` knows more: all of them, not the first alone.
    if (issue.expected === 'never' || lists.some((list) => isWithin(path, list))) return [];
    return [problemOf(issue, path)];
  });
  return { ok: false, problems: once([...told, ...stray]) };
}

function problemOf(issue: v.BaseIssue<unknown>, path: string): ShapeProblem {
  const { input } = issue;
  const found = shown(input);
  const limit = Number(issue.requirement);
  switch (issue.type) {
    case 'min_length':
      return { path, what: 'too-short', of: lengthOf(input), least: limit };
    case 'max_length':
      return { path, what: 'too-long', of: lengthOf(input), most: limit };
    case 'min_value':
      return { path, what: 'too-small', least: limit, found };
    case 'max_value':
      return { path, what: 'too-large', most: limit, found };
    case 'integer':
      return { path, what: 'not-whole', found };
  }
  const shape = NAMED_SHAPES.find((name) => name === issue.message);
  if (shape) return { path, what: 'wrong-shape', expected: shape, found };
  if (input === undefined) return { path, what: 'missing' };
  const choices = choicesOf(issue.expected);
  if (choices.length > 0) return { path, what: 'not-one-of', choices, found };
  return { path, what: 'wrong-kind', expected: kindMeant(issue.type), found: kindOf(input) };
}

function lengthOf(input: unknown): 'text' | 'list' {
  return Array.isArray(input) ? 'list' : 'text';
}

/** The words of a closed list, as valibot writes them: `("vi" | "en")`. */
function choicesOf(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, choice = '']) => choice);
}

/** The kind that a schema of valibot takes. */
function kindMeant(type: string): ValueKind {
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'array':
      return 'list';
    default:
      return 'group';
  }
}

function isWithin(path: string, list: string): boolean {
  return list === '' || path === list || path.startsWith(`${list}.`);
}

/** A value with two faults of one kind is told once. */
function once(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, what }) => {
    const key = `${what} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
