import { isOneSlipFrom, soundOf } from './alike.ts';

/** The words that a catalogue and its everyday phrases are made of: what a typed word can be taken for, and how much each says. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Whether some word begins so. */
  hasStart(start: string): boolean;
  /** See `soundOf`; those of its own words are known beforehand. */
  soundOf(word: string): string;
  /** Whether some word is one slip away or sounds the same. */
  hasAlike(word: string): boolean;
  /** What a word says: much where few lines have it, little where most do. One that no line has counts as a common one. */
  weightOf(word: string): number;
}

/** Counts the words of all lines. */
export function vocabularyOf(lines: readonly (readonly string[])[]): Vocabulary {
  const linesWith = new Map<string, number>();
  for (const line of lines) {
    for (const word of new Set(line)) linesWith.set(word, (linesWith.get(word) ?? 0) + 1);
  }
  const sorted = [...linesWith.keys()].sort();
  const soundByWord = new Map(sorted.map((word) => [word, soundOf(word)] as const));
  const sounds = new Set(soundByWord.values());
  const weights = new Map(
    [...linesWith].map(([word, count]) => [word, Math.log(1 + lines.length / count)] as const),
  );
  const weightOfUnknown = Math.log(1 + 50);

  return {
    has: (word) => linesWith.has(word),
    hasStart: (start) => sorted[firstFrom(sorted, start)]?.startsWith(start) === true,
    soundOf: (word) => soundByWord.get(word) ?? soundOf(word),
    hasAlike: (word) =>
      sounds.has(soundOf(word)) || sorted.some((known) => isOneSlipFrom(word, known)),
    weightOf: (word) => weights.get(word) ?? weightOfUnknown,
  };
}

/** Whether a typed word is one of the vocabulary, or the beginning of one while more letters may come. */
export function isKnown(word: string, unfinished: boolean, vocabulary: Vocabulary): boolean {
  return vocabulary.has(word) || (unfinished && vocabulary.hasStart(word));
}

/** The place of the first word that does not come before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
