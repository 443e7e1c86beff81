import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import type { Here } from './ranking.ts';
import { indexFor } from './search-index.ts';
import { fold } from './spelling.ts';

export { KioskSearch } from './KioskSearch.tsx';

/** The door of the late part: the search, with its index made and tried before anybody asks, so that the first key is answered as fast as the next ones (SPEC L5). */

/** So many names are looked for, by so many of their letters; by then the browser has compiled the search. */
const TRIED = 24;
const LETTERS = 9;
const ANYWHERE: Here = { isGiven: () => true, isAtOnce: () => false };

/** Makes the index of a catalogue in a language in one idle moment, and tries it in others, as long as each lasts: a touch waits for one trial at most. */
export function prepareSearch(catalogue: Catalogue, spoken: Language): void {
  const trials = catalogue.procedures
    .slice(0, TRIED)
    .flatMap(({ name }) =>
      Array.from({ length: LETTERS }, (_, i) => fold(name[spoken]).slice(0, i + 1)),
    )
    .values();

  function step(deadline: IdleDeadline): void {
    const index = indexFor(catalogue, spoken);
    while (deadline.timeRemaining() > 0) {
      const { value: text, done } = trials.next();
      if (done === true) return;
      index.find(text, ANYWHERE);
    }
    requestIdleCallback(step);
  }
  // A browser without idle moments makes the index when it is asked for.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(step);
}
