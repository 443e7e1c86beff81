import { searchIndex } from '../../../kiosk/search/search-index.ts';
import { byFirstSyllables } from '../../search/first-syllables.ts';
import { HERE } from '../../search/here.ts';
import { type Query, queriesOf } from '../parts/search-queries.ts';
import type { RowMaker } from '../parts/row.ts';
import { spreadOf } from '../parts/spread.ts';

/** How well the kiosk's search finds what is meant, on the catalogue of the demonstration office (SPEC L1 to L4). */

/** A right answer counts among so many results. */
const FIRST = 3;

/** Share of the queries of one half with a right procedure among the first three, %. */
function foundShare(name: string, half: 'tuning' | 'aside'): RowMaker {
  return {
    name,
    measure({ office }) {
      const index = searchIndex(office.catalogue.procedures, 'vi');
      const queries = queriesOf(half);
      const isFound = ({ typed, codes }: Query) =>
        index
          .find(typed, HERE)
          .procedures.slice(0, FIRST)
          .some((one) => codes.includes(one.code));
      const share = (100 * queries.filter(isFound).length) / queries.length;
      const target = { is: 'at least', ratio: 95 } as const;
      return Promise.resolve({ name, unit: '%', value: spreadOf([share]), floor: null, target });
    },
  };
}

/** The half that the ranking was tuned on; it says less than the other one. */
export const searchTuning = foundShare('search-tuning', 'tuning');

/** The half kept aside: it prints only its total. */
export const searchAside = foundShare('search-aside', 'aside');

/** How many procedures are among the first eight by the first three syllables of their names, without accents. */
export const searchSyllables: RowMaker = {
  name: 'search-syllables',
  measure({ office }) {
    const { procedures } = office.catalogue;
    const missed = byFirstSyllables(searchIndex(procedures, 'vi'), procedures, HERE);
    return Promise.resolve({
      name: 'search-syllables',
      unit: `of ${procedures.length}`,
      value: spreadOf([procedures.length - missed.length]),
      floor: null,
      target: { is: 'at least', ratio: procedures.length },
    });
  },
};
