import { answeredShare, nearnessOf } from './ranking.ts';
import type { QueryWord } from './read-query.ts';
import { wordsOf } from './spelling.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** Which letters of a name answer the query: drawn underlined and bolder. */

/** From a character up to, not with, another one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A name that answers less of the query than this was found for what people call it. */
const LEAST_ANSWERED = 0.45;

/** The spans of a name in their order; neighbouring words make one. */
export function marksIn(
  name: string,
  query: readonly QueryWord[],
  vocabulary: Vocabulary,
): readonly Span[] {
  const words = wordsOf(name).map(({ text, from, to }) => ({
    known: vocabulary.word(text),
    from,
    to,
  }));
  const known = words.flatMap((word) => word.known ?? []);
  const nearest = nearnessOf(query, known);
  if (answeredShare(query, nearest) < LEAST_ANSWERED) return [];
  // A word that is less near than another one of the name answers nothing.
  const isShown = (word: KnownWord) =>
    query.some(({ near }, i) => near.has(word) && near.get(word) === nearest[i]);
  const spans: { from: number; to: number; place: number }[] = [];
  for (const [place, { known: word, from, to }] of words.entries()) {
    if (word === undefined || !isShown(word)) continue;
    const last = spans.at(-1);
    if (last?.place === place - 1) Object.assign(last, { to, place });
    else spans.push({ from, to, place });
  }
  return spans.map(({ from, to }) => ({ from, to }));
}
