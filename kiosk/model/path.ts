/** Where a citizen stands on the way to a number: one path, one step after the other, and always a way back. */
import type { IssuedTicket } from './issue.ts';

/** One screen of the path. `page` counts from 0; `from` is how many lanes or results stood on the screens before. */
export type Step =
  | { readonly at: 'welcome' }
  | { readonly at: 'choice' }
  | { readonly at: 'lanes'; readonly from: number }
  | { readonly at: 'no-wait'; readonly page: number }
  | { readonly at: 'lane'; readonly lane: string; readonly page: number }
  | { readonly at: 'search'; readonly text: string; readonly from: number }
  | { readonly at: 'card'; readonly procedure: string }
  | { readonly at: 'posting'; readonly procedure: string; readonly page: number }
  | { readonly at: 'feedback'; readonly page: number }
  | { readonly at: 'ticket'; readonly ticket: IssuedTicket };

/** The steps taken since the welcome, the newest last. */
export type Path = readonly Step[];

/** Nobody is on the way. */
export const HOME: Path = [];

const WELCOME: Step = { at: 'welcome' };

/** The step a path has come to. */
export function stepOf(path: Path): Step {
  return path.at(-1) ?? WELCOME;
}

/** One step further. A number given ends the path: behind it there is only home. */
export function goOn(path: Path, step: Step): Path {
  if (step.at === 'welcome') return HOME;
  return step.at === 'ticket' || stepOf(path).at === 'ticket' ? [step] : [...path, step];
}

/** One step back; from the first one, and from a ticket, that is home. */
export function goBack(path: Path): Path {
  return path.slice(0, -1);
}

/** The search as it stands once something else was typed: its first page, in the place of all that were turned. */
export function searchFor(path: Path, text: string): Path {
  const others = path.filter((step) => step.at !== 'search');
  return [...others, { at: 'search', text, from: 0 }];
}

/**
 * One page of a list, the last one where there are fewer.
 * @param size rows that fit @returns its rows, and whether more come after them
 */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  size: number,
): { readonly items: readonly Item[]; readonly more: boolean } {
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const first = Math.min(page, last) * size;
  return { items: items.slice(first, first + size), more: first + size < items.length };
}
