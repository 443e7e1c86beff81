import { type Everyday, everydayIn } from '../../../kiosk/search/everyday.ts';
import { searchIndex } from '../../../kiosk/search/search-index.ts';
import { fold } from '../../../kiosk/search/spelling.ts';
import { byFirstSyllables } from '../../search/first-syllables.ts';
import { HERE } from '../../search/here.ts';
import { type Query, queriesOf } from '../parts/search-queries.ts';
import type { RowMaker } from '../parts/row.ts';
import { spreadOf } from '../parts/spread.ts';

/** How well the kiosk's search finds what is meant, on the catalogue of the demonstration office (SPEC L1 to L4). */

/** A right answer counts among so many results. */
const FIRST = 3;

/** Every query of both halves, folded. */
const QUERIES = new Set(
  [...queriesOf('tuning'), ...queriesOf('aside')].map(({ typed }) => fold(typed)),
);

/** The everyday phrases without those that stand in a half as they are: whoever wrote the list had thought of just these. */
const UNSAID = everydayIn('vi').map(({ means, said }) => {
  return { means, said: said.filter((one) => !QUERIES.has(fold(one))) };
});

/** Share of the queries of one half with a right procedure among the first three, %. */
function foundShare(
  name: string,
  half: 'tuning' | 'aside',
  everyday: readonly Everyday[] = everydayIn('vi'),
): RowMaker {
  return {
    name,
    measure({ office }) {
      const index = searchIndex(office.catalogue.procedures, 'vi', everyday);
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

/** The half that the ranking was tuned on, with and without phrases that were typed just so; it says less than the other one. */
export const searchTuning = foundShare('search-tuning', 'tuning');
export const searchTuningUnsaid = foundShare('search-tuning-unsaid', 'tuning', UNSAID);

/** The half kept aside: it prints only its total. */
export const searchAside = foundShare('search-aside', 'aside');
export const searchAsideUnsaid = foundShare('search-aside-unsaid', 'aside', UNSAID);

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
