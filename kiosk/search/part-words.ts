import { spelling } from './fold.ts';
import { untelex } from './telex.ts';
import { isKnown, type Vocabulary } from './vocabulary.ts';

/** Words typed without a space between them: `khaisinh`, and in telex `ddawngkys` (SPEC L2). */

/** A syllable of one letter; other letters alone are none. */
const ALONE = /^[oy]$/;
/** The longest syllable in telex, `nghieengs` and its like. */
const LONGEST = 10;

/** The fewest words that make up the text; undefined where it cannot be parted. @param unfinished whether more letters may come */
export function partWords(
  text: string,
  unfinished: boolean,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  /** By the place where it begins: the rest, parted. */
  const rests: (readonly string[] | undefined)[] = [];
  rests[text.length] = [];
  for (let from = text.length - 1; from >= 0; from -= 1) {
    for (let to = Math.min(text.length, from + LONGEST); to > from; to -= 1) {
      const rest = rests[to];
      const isLast = unfinished && to === text.length;
      const word = rest && wordIn(text.slice(from, to), isLast, vocabulary);
      const best = rests[from];
      if (rest && word !== undefined && (!best || rest.length + 1 < best.length)) {
        rests[from] = [word, ...rest];
      }
    }
  }
  return rests[0];
}

function wordIn(letters: string, unfinished: boolean, vocabulary: Vocabulary): string | undefined {
  if (letters.length === 1 && !unfinished && !ALONE.test(letters)) return undefined;
  const readings = [spelling(letters), spelling(untelex(letters))];
  return readings.find((word) => isKnown(word, unfinished, vocabulary));
}
