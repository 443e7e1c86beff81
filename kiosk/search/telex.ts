/** Telex: accents typed as letters, as many people do by habit even where none are asked for (SPEC L2). */

/** Letters that are a tone when they come after a vowel; no Vietnamese syllable ends in one of them. */
const TONES = /[sfrxjz]/g;

/** A syllable typed in telex, without its accents: `chuwngs` and `thuwcj` are `chung` and `thuc`. Others come back as they are. */
export function untelex(typed: string): string {
  if (!/^[a-z]+$/.test(typed)) return typed;
  const word = typed.replace(/^dd/, 'd').replace(/^d(.+)d$/, 'd$1');
  const vowel = word.search(/[aeiouyw]/);
  if (vowel < 0) return word;
  // One tone, perhaps corrected once: more of them are not telex.
  if ((word.slice(vowel).match(TONES)?.length ?? 0) > 2) return typed;
  const rime = word
    .slice(vowel)
    .replace(TONES, '')
    // A w by itself is ư; after a vowel it is that vowel's mark.
    .replace(/^w/, 'u')
    .replaceAll('w', '')
    .replace(/([aeo])\1/g, '$1')
    // The mark may come after the syllable: `hono` is hôn.
    .replace(/([aeo])([bcdghklmnpt]+)\1$/, '$1$2');
  return word.slice(0, vowel) + rime;
}
