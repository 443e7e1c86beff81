import type { Store } from './store.ts';
import { StoreTrouble, type Trouble } from './trouble.ts';

/**
 * The same store, each of its calls watched: what fails of something known comes out as `StoreTrouble`, from wherever it was called.
 * @param known what an error comes of; called once for each failure
 */
export function guarded(store: Store, known: (error: unknown) => Trouble | null): Store {
  function watched<Args extends unknown[], Made>(call: (...args: Args) => Made) {
    return (...args: Args): Made => {
      try {
        return call(...args);
      } catch (error) {
        // Met already inside this call, as an entry is inside its transaction.
        if (error instanceof StoreTrouble) throw error;
        const trouble = known(error);
        throw trouble ? new StoreTrouble(trouble, error) : error;
      }
    };
  }

  function partOf<Part extends object>(part: Part): Part {
    const members = Object.entries(part).map(([name, member]) => {
      if (typeof member === 'function') return [name, watched(member)] as const;
      return [name, typeof member === 'object' && member ? partOf(member) : member] as const;
    });
    // The members are those of the part, by name; `Object.fromEntries` forgets which.
    return Object.fromEntries(members) as Part;
  }

  return partOf(store);
}
