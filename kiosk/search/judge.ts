import type { QueryWord } from './read-query.ts';

/** How well one line, a name or an everyday phrase, answers a query: what of the query it says, and what it says besides. */

/** A line of the index. */
export interface Line {
  readonly words: readonly string[];
  /** What each word says, see `Vocabulary.weightOf`. */
  readonly weights: readonly number[];
}

/** Which words of a line answer a query. */
export interface Alignment {
  /** By query word: how near the line comes to it, 0 to 1. */
  readonly near: readonly number[];
  /** By query word: the place of the line's word that answers it; -1: none does. */
  readonly places: readonly number[];
}

/** The judgement of one line. */
export interface Judgement extends Alignment {
  /** 0 to 1. */
  readonly score: number;
}

/** What counts how much: that the query is answered rules, the rest orders those that answer it equally. */
const SHARE = { answered: 0.6, told: 0.22, together: 0.13, fromTheStart: 0.05 };

/** What a place is preferred for, beside the word before or before the next one: less than any difference of nearness that counts. */
const BESIDE = 0.02;
const LEADS_ON = 0.01;
/** What is left of a filler's weight where a line does not have it. */
const FILLER_PART = 0.1;

/** Judges a line. */
export function judge(query: readonly QueryWord[], { words, weights }: Line): Judgement {
  const { near, places } = align(query, words);
  const answered = answeredShare(query, near);
  const told = places.reduce((sum, place, i) => sum + (weights[place] ?? 0) * (near[i] ?? 0), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const besides =
    SHARE.answered +
    SHARE.told * Math.min(1, told / (all || 1)) +
    SHARE.together * togetherness(query, places) +
    SHARE.fromTheStart * (places[0] === 0 ? 1 : 0);
  return { score: answered * besides, near, places };
}

/** The part of neighbouring query words that are neighbours in the line too; fillers it does not have are passed over. */
function togetherness(query: readonly QueryWord[], places: readonly number[]): number {
  const asked = places.filter((place, i) => place >= 0 || query[i]?.isFiller !== true);
  const follows = asked.filter((place, i) => i > 0 && place > 0 && asked[i - 1] === place - 1);
  return asked.length > 1 ? follows.length / (asked.length - 1) : 1;
}

/**
 * The share of a query that is answered; what is missing counts more than once, a filler that is missing
 * hardly at all. @param near by query word
 */
export function answeredShare(query: readonly QueryWord[], near: readonly number[]): number {
  let [answered, missing] = [0, 0];
  for (const [i, { weight, isFiller }] of query.entries()) {
    const closely = near[i] ?? 0;
    answered += weight * closely;
    missing += weight * (1 - closely) * (isFiller ? FILLER_PART : 1);
  }
  return (answered / (answered + missing || 1)) ** 1.5;
}

/** For each query word the line's word that is nearest to it, each taken once; of several, the one beside its neighbours. */
export function align(query: readonly QueryWord[], words: readonly string[]): Alignment {
  const nearness = query.map(({ closeness }) => words.map(closeness));
  const places: number[] = [];
  const near = nearness.map((row, i) => {
    const place = bestPlace(row, nearness[i + 1], places);
    places.push(place);
    return row[place] ?? 0;
  });
  return { near, places };
}

/** Where a row is largest; -1: nowhere. @param next the row of the next query word @param places already taken */
function bestPlace(
  row: readonly number[],
  next: readonly number[] | undefined,
  places: readonly number[],
): number {
  const before = places.at(-1) ?? -1;
  let [best, found] = [0, -1];
  // A loop by number: it runs some thousand times for every key.
  for (let place = 0; place < row.length; place += 1) {
    const closely = row[place] ?? 0;
    if (closely === 0 || places.includes(place)) continue;
    const beside = before >= 0 && place === before + 1 ? BESIDE : 0;
    const leadsOn = (next?.[place + 1] ?? 0) > 0.5 ? LEADS_ON : 0;
    if (closely + beside + leadsOn > best) [best, found] = [closely + beside + leadsOn, place];
  }
  return found;
}
