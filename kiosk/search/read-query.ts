import { isOneSlipFrom } from './alike.ts';
import { spelling, wordsOf } from './fold.ts';
import { FILLERS } from './fillers.ts';
import { partWords } from './part-words.ts';
import { untelex } from './telex.ts';
import { isKnown, type Vocabulary } from './vocabulary.ts';

/** What a person has typed, as far as the catalogue's words make sense of it (SPEC L1, L2). */

/** One typed word. */
export interface QueryWord {
  /** What it may stand for: as typed, and as telex where that makes sense. */
  readonly readings: readonly string[];
  /** Whether one of them is a word of the catalogue or its beginning, so that no slip need be thought of first. */
  readonly isKnown: boolean;
  /** Whether more letters may come. */
  readonly unfinished: boolean;
  /** What it says among the others, see `Vocabulary.weightOf`. */
  readonly weight: number;
  /** Whether people ask with it rather than for it. */
  readonly isFiller: boolean;
  /** How near a word of the catalogue is to it: 1 the same, 0 another one. */
  closeness(word: string): number;
}

/** Shorter words have too many neighbours to be taken for one of them. */
const SHORTEST_SLIP = 3;
/** Two words make at least so many letters. */
const SHORTEST_JOINED = 5;

/** So many words are remembered; then the memory begins anew. */
const REMEMBERED = 80;

/**
 * What reads typed text word by word; words typed without a space between them are parted. Words read before
 * are remembered: a key changes only the last one.
 */
export function queryReader(vocabulary: Vocabulary): (text: string) => readonly QueryWord[] {
  const remembered = new Map<string, QueryWord>();

  function read(typed: string, unfinished: boolean): QueryWord {
    const name = unfinished ? `${typed}…` : typed;
    const before = remembered.get(name);
    if (before) return before;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const word = readWord(typed, unfinished, vocabulary);
    remembered.set(name, word);
    return word;
  }
  return (text) => {
    const typed = wordsOf(text).map((word) => word.text);
    const open = /[\p{L}\p{M}\p{N}]$/u.test(text);
    return typed.flatMap((word, i) => {
      const isLast = open && i === typed.length - 1;
      const parts = partsOf(word, isLast, vocabulary);
      return parts.map((part, j) => read(part, isLast && j === parts.length - 1));
    });
  };
}

function readWord(typed: string, unfinished: boolean, vocabulary: Vocabulary): QueryWord {
  const known = isKnown(typed, unfinished, vocabulary);
  const decoded = spelling(untelex(typed));
  const decodedKnown = decoded !== typed && isKnown(decoded, unfinished, vocabulary);
  const readings = known ? [typed] : decodedKnown ? [decoded] : [...new Set([typed, decoded])];
  // A word of the catalogue was hardly meant to be another one.
  const alike = known || decodedKnown ? 0.45 : 0.7;
  const begun = readings.some(vocabulary.has) ? 0.65 : 0.75;
  const nearness = new Map<string, number>();
  const sounds = readings.map(vocabulary.soundOf);

  function near(reading: string, word: string): number {
    if (word === reading) return 1;
    if (unfinished && word.startsWith(reading)) return begun + (0.2 * reading.length) / word.length;
    const slipped = Math.min(reading.length, word.length) >= SHORTEST_SLIP;
    return slipped && isOneSlipFrom(reading, word) ? alike : 0;
  }
  return {
    readings,
    isKnown: known || decodedKnown,
    unfinished,
    weight: Math.max(...readings.map(vocabulary.weightOf)),
    isFiller: FILLERS.has(typed),
    closeness: (word) => {
      const before = nearness.get(word);
      if (before !== undefined) return before;
      const sound = sounds.includes(vocabulary.soundOf(word)) ? alike : 0;
      const now = Math.max(sound, ...readings.map((reading) => near(reading, word)));
      nearness.set(word, now);
      return now;
    },
  };
}

/** `bansao` is two words; what is a word, or nearly one, stays whole. */
function partsOf(word: string, unfinished: boolean, vocabulary: Vocabulary): readonly string[] {
  const decoded = spelling(untelex(word));
  const whole = [word, decoded].some((one) => isKnown(one, unfinished, vocabulary));
  if (word.length < SHORTEST_JOINED || whole || vocabulary.hasAlike(decoded)) return [word];
  return partWords(word, unfinished, vocabulary) ?? [word];
}
