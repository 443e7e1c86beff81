import type { Edit } from './whole-office.ts';

/** An office file broken by hand, in one way: what is done to a whole one, and exactly what is told of it. */

export type Broken = readonly [
  title: string,
  edits: readonly Edit[],
  told: readonly (readonly [path: string, what: string])[],
];

/** One member changed, and one thing told of it. @param at where it is told, when that is elsewhere */
export function one(title: string, path: string, value: unknown, what: string, at = path): Broken {
  return [title, [[path, value]], [[at, what]]];
}
