import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';

/** The index of a catalogue in a language, made once. */

const made = new WeakMap<Catalogue, Map<Language, SearchIndex>>();

/** Makes it, or gives the one that was made before. */
export function indexFor(catalogue: Catalogue, spoken: Language): SearchIndex {
  const known = made.get(catalogue) ?? new Map<Language, SearchIndex>();
  made.set(catalogue, known);
  const index = known.get(spoken) ?? searchIndex(catalogue.procedures, spoken);
  known.set(spoken, index);
  return index;
}
