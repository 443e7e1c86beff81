import type { Procedure } from '#shared/protocol/procedure.ts';
import { fold } from '../../kiosk/search/spelling.ts';
import type { Here } from '../../kiosk/search/ranking.ts';
import type { SearchIndex } from '../../kiosk/search/search-index.ts';

/** The hardest check of the ranking: three syllables are little, and many names begin alike. */

const FIRST = 8;

/** The procedures not among the first eight when the first three syllables of the full or of the short name are typed. */
export function byFirstSyllables(
  index: SearchIndex,
  procedures: readonly Procedure[],
  here: Here,
): readonly string[] {
  return procedures.flatMap((one) => {
    const typed = [one.name.vi, one.shortName.vi].map((name) =>
      fold(name)
        .split(/[\s,]+/)
        .slice(0, 3)
        .join(' '),
    );
    const isFound = typed.every((text) =>
      index.find(text, here).procedures.slice(0, FIRST).includes(one),
    );
    return isFound ? [] : [one.code];
  });
}
