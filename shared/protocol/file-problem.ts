/** Everything that can be wrong with an office file, from its bytes to how its parts fit: one closed list (SPEC E1). */
import type { OfficeProblemDetails, ProblemOf } from '../domain/office-problem.ts';
import type { NamedShape } from './text.ts';

/** What JSON knows of a value. */
export type ValueKind = 'text' | 'number' | 'yes-no' | 'list' | 'group' | 'nothing';

/** What the bytes and the JSON may get wrong. */
interface TextProblemDetails {
  /** UTF-16, Windows-1258, or broken. */
  'not-utf-8': unknown;
  /** UTF-8, but of letters that an earlier wrong reading has broken: `Quáº§y`. The first such line, counted from 1. */
  garbled: { readonly line: number; readonly found: string };
  /** Both count from 1. */
  'not-json': { readonly line: number; readonly column: number };
  /** Groups within groups, deeper than any office goes; both count from 1. */
  'too-deep': { readonly line: number; readonly column: number };
  /** JSON would keep the last one and lose the others without a word. */
  'key-twice': { readonly found: string };
  /** There are more problems than are told at a time. */
  'and-more': unknown;
}

/** What single values may get wrong. */
interface ShapeProblemDetails {
  missing: unknown;
  'unknown-key': { readonly found: string };
  'wrong-kind': { readonly expected: ValueKind; readonly found: ValueKind };
  'wrong-shape': { readonly expected: NamedShape; readonly found: string };
  /** `most` characters, or entries of a list. */
  'too-long': { readonly of: 'text' | 'list'; readonly most: number };
  'too-short': { readonly of: 'text' | 'list'; readonly least: number };
  'too-small': { readonly least: number; readonly found: string };
  'too-large': { readonly most: number; readonly found: string };
  'not-whole': { readonly found: string };
  'not-one-of': { readonly choices: readonly string[]; readonly found: string };
}

interface FileProblemDetails
  extends TextProblemDetails,
    ShapeProblemDetails,
    OfficeProblemDetails {}

export type ShapeProblem = ProblemOf<ShapeProblemDetails>;

export type FileProblemKind = keyof FileProblemDetails;
/** One thing wrong with an office file: where, what, and what its sentence needs. `found` is cut and holds no control characters. */
export type FileProblem<What extends FileProblemKind = FileProblemKind> = ProblemOf<
  FileProblemDetails,
  What
>;

/** A sentence for every kind of problem: what is wrong, and what to do. */
export type ProblemSentences = {
  readonly [What in FileProblemKind]: (problem: FileProblem<What>) => string;
};
