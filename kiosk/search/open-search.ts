import type { Catalogue } from '#shared/domain/catalogue.ts';
import { fold } from './fold.ts';
import { indexFor } from './index-for.ts';
import { KioskSearch } from './KioskSearch.tsx';
import type { Here } from './ranking.ts';

/** The door of the late part: the search, with its index made and tried before anybody asks, so that the first key is answered as fast as the next ones (SPEC L5). */

/** So many names are looked for; by then the browser has compiled the search. */
const TRIED = 24;
const LETTERS = 9;
const ANYWHERE: Here = { isGiven: () => true, isAtOnce: () => false };

/** Gives the screen at once; index and trials come in idle moments, a little at a time: a touch never waits for them. */
export function openSearch(catalogue: Catalogue): typeof KioskSearch {
  const tried = catalogue.procedures.slice(0, TRIED).map(({ name }) => fold(name.vi));
  let next = 0;

  function step(): void {
    const text = tried[next];
    next += 1;
    const index = indexFor(catalogue, 'vi');
    if (text === undefined) return;
    for (let length = 1; length <= LETTERS; length += 1)
      index.find(text.slice(0, length), ANYWHERE);
    requestIdleCallback(step);
  }
  // A browser without idle moments makes the index when it is asked for.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(step);
  return KioskSearch;
}
