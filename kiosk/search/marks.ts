import type { Word } from './fold.ts';
import { align, answeredShare } from './judge.ts';
import type { QueryWord } from './read-query.ts';

/** Which letters of a name answer the query: drawn underlined and bolder. */

/** From a character up to, not with, another one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Weaker answers are not shown as one: the person would not see why. */
const SHOWN_FROM = 0.5;
/** A name that answers less of the query than this was found for what people call it. */
const LEAST_ANSWERED = 0.3;

/** The spans of a name in their order; neighbouring words make one. @param words of the name */
export function marksIn(words: readonly Word[], query: readonly QueryWord[]): readonly Span[] {
  const { near, places } = align(
    query,
    words.map((word) => word.text),
  );
  if (answeredShare(query, near) < LEAST_ANSWERED) return [];
  const shown = places.filter((place, i) => place >= 0 && (near[i] ?? 0) >= SHOWN_FROM);
  const spans: { from: number; to: number; place: number }[] = [];
  for (const place of shown.sort((a, b) => a - b)) {
    const word = words[place];
    if (word === undefined) continue;
    const last = spans.at(-1);
    if (last?.place === place - 1) Object.assign(last, { to: word.to, place });
    else spans.push({ from: word.from, to: word.to, place });
  }
  return spans.map(({ from, to }) => ({ from, to }));
}
