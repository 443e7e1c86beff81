import { isOneSlipFrom, soundOf } from './spelling.ts';

/** The words that the lines of an index are made of: which lines have one, how much it says, what a typed word can be taken for. */

/** One word. */
export interface KnownWord {
  /** Folded. */
  readonly text: string;
  /** See `soundOf`. */
  readonly sound: string;
  /** What it says: much where few lines have it, little where most do. */
  readonly weight: number;
  /** The places of the lines that have it. */
  readonly lines: ReadonlySet<number>;
}

export interface Vocabulary {
  readonly words: readonly KnownWord[];
  word(text: string): KnownWord | undefined;
  /** Whether a typed word is one of these, or the beginning of one while more letters may come. */
  isKnown(text: string, unfinished: boolean): boolean;
  /** Whether some word is one slip away or sounds the same. */
  hasAlike(text: string): boolean;
}

/** Gathers the words of all lines. */
export function vocabularyOf(lines: readonly (readonly string[])[]): Vocabulary {
  const linesWith = new Map<string, Set<number>>();
  for (const [place, line] of lines.entries()) {
    for (const text of line) linesWith.set(text, (linesWith.get(text) ?? new Set()).add(place));
  }
  const words = [...linesWith].map(([text, having]) => ({
    text,
    sound: soundOf(text),
    weight: Math.log(1 + lines.length / having.size),
    lines: having,
  }));
  const byText = new Map(words.map((word) => [word.text, word] as const));
  const sounds = new Set(words.map(({ sound }) => sound));
  const starts = new Set(
    words.flatMap(({ text }) => [...text].map((_, i) => text.slice(0, i + 1))),
  );

  return {
    words,
    word: (text) => byText.get(text),
    isKnown: (text, unfinished) => (unfinished ? starts : byText).has(text),
    hasAlike: (text) =>
      sounds.has(soundOf(text)) || words.some((known) => isOneSlipFrom(text, known.text)),
  };
}
