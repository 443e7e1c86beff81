import { isOneSlipFrom, soundOf, untelex, wordsOf } from './spelling.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** What a person has typed, as far as the words of the index make sense of it (SPEC L1, L2). */

/** One typed word. */
export interface QueryWord {
  /** The words it can be taken for, and how near each is: 1 the same, 0.5 hardly. */
  readonly near: ReadonlyMap<KnownWord, number>;
  /** What it says among the others, see `KnownWord.weight`. */
  readonly weight: number;
  /** Whether people ask with it rather than for it. */
  readonly isFiller: boolean;
}

/** Words with which people ask rather than say what for: folded, in both languages. A procedure that has one is the nearer for it; one that has it not is not the farther. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a ah anh bi can cac cai chau cho chi co cua da di duoc em gi giup hoi la lam muon minh mot ' +
    'nao nay ne nhe nhung nhu o oi roi thi thu toi tuc va vao ve voi xin ' +
    'am an and are at for get how i in is it me my need of on or please the to want with'
  ).split(' '),
);

/** How near a word is that was begun. */
const BEGUN = 0.75;
/** How near a word is that is one slip away or sounds the same. */
const SLIP = 0.5;
/** Shorter words have too many neighbours to be taken for one of them. */
const SHORTEST_SLIP = 3;
/** What a typed word says that no line has: as much as one that every fiftieth has, see `KnownWord.weight`. */
const WEIGHT_OF_UNKNOWN = 4;

/** Two words typed as one make at least so many letters; a syllable at most so many, as `nghieengs` in telex. */
const SHORTEST_JOINED = 5;
const LONGEST_SYLLABLE = 10;
/** The syllables of one letter. */
const ALONE = /^[oy]$/;

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

/** A word as it was typed where that makes sense, else as telex where that does, else as both. */
function readWord(typed: string, unfinished: boolean, vocabulary: Vocabulary): QueryWord {
  const readings = [...new Set([typed, untelex(typed)])];
  const known = readings.find((reading) => vocabulary.isKnown(reading, unfinished));
  const meant = known === undefined ? readings : [known];
  const sounds = meant.map(soundOf);

  function closeness({ text, sound }: KnownWord, reading: string): number {
    if (text === reading) return 1;
    if (unfinished && text.startsWith(reading)) return BEGUN;
    if (sounds.includes(sound)) return SLIP;
    const slipped = Math.min(reading.length, text.length) >= SHORTEST_SLIP;
    return slipped && isOneSlipFrom(reading, text) ? SLIP : 0;
  }
  const near = new Map<KnownWord, number>();
  for (const word of vocabulary.words) {
    const closely = Math.max(...meant.map((reading) => closeness(word, reading)));
    if (closely > 0) near.set(word, closely);
  }
  const weights = meant.map((reading) => vocabulary.word(reading)?.weight ?? WEIGHT_OF_UNKNOWN);
  return { near, weight: Math.max(...weights), isFiller: FILLERS.has(typed) };
}

/** The fewest words of the index that a typed word is made of, as `khaisinh` of two; itself where it is one or nearly one, or cannot be parted. */
function partsOf(typed: string, unfinished: boolean, vocabulary: Vocabulary): readonly string[] {
  const whole = wordIn(typed, unfinished, vocabulary) !== undefined;
  if (typed.length < SHORTEST_JOINED || whole || vocabulary.hasAlike(untelex(typed)))
    return [typed];
  /** By the place where it begins: the rest, parted. */
  const rests: (readonly string[] | undefined)[] = [];
  rests[typed.length] = [];
  for (let from = typed.length - 1; from >= 0; from -= 1) {
    for (let to = Math.min(typed.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      const rest = rests[to];
      const isLast = unfinished && to === typed.length;
      const word = rest && wordIn(typed.slice(from, to), isLast, vocabulary);
      const best = rests[from];
      if (rest && word !== undefined && (!best || rest.length + 1 < best.length)) {
        rests[from] = [word, ...rest];
      }
    }
  }
  return rests[0] ?? [typed];
}

/** The word that letters are, as typed or in telex. */
function wordIn(letters: string, unfinished: boolean, vocabulary: Vocabulary): string | undefined {
  if (letters.length === 1 && !unfinished && !ALONE.test(letters)) return undefined;
  return [letters, untelex(letters)].find((word) => vocabulary.isKnown(word, unfinished));
}
