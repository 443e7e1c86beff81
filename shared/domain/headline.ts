/** What a hall display or a front page says of a published period, taken from the whole publication. */
import type { Headline, Publication } from './publication.ts';

/** The short form of a publication. */
export function headlineOf({ figures, version }: Publication): Headline {
  const { period, from, to, visitsEnded, ratings, headline, beside } = figures;
  const answered = beside ? { answered: beside.answered } : {};
  return { ...headline, period, version, from, to, visitsEnded, ratings, ...answered };
}
