/** Vietnamese as fingers type it and ears hear it: which texts are the same word, or nearly (SPEC L1, L2). */

/** One word of a text and where it stands there. */
export interface Word {
  /** Folded, as the index knows it. */
  readonly text: string;
  /** First character in the text. */
  readonly from: number;
  /** The character after its last. */
  readonly to: number;
}

/** Letters that are a tone in telex when they come after a vowel; no Vietnamese syllable ends in one of them. */
const TONES = /[sfrxjz]/g;

/** `Đăng Ký` as `dang ky`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The words of a text in their order, folded, with one spelling for `kí` and `ký`; marks and punctuation part them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    text: spelling(fold(found[0])),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** A word typed in telex, without its accents: `chuwngs` and `thuwcj` are `chung` and `thuc`. Others come back as they are. */
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
  return spelling(word.slice(0, vowel) + rime);
}

/** Whether one wrong, dropped, doubled or added letter, or two swapped ones, make `a` into `b`. */
export function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === '' && restB === '') return false;
  const swapped = `${restA[1] ?? ''}${restA[0] ?? ''}${restA.slice(2)}`;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && swapped === restB)
  );
}

/** What many regions say alike: tr and ch, s and x, d, gi and r, l and n at the beginning; n and ng, t and c at the end. */
export function soundOf(word: string): string {
  return word
    .replace(/^(tr|ch)/, 'ch')
    .replace(/^[sx]/, 'x')
    .replace(/^(gi(?=[aeou])|d|r|v(?=[aeou]))/, 'd')
    .replace(/^[ln](?=[aeiouy])/, 'l')
    .replace(/^(qu|c|k)/, 'k')
    .replace(/^(ngh|ng)/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/y/g, 'i')
    .replace(/ng$/, 'n')
    .replace(/nh$/, 'n')
    .replace(/(ch|c)$/, 't');
}

/** One spelling where two are right: `kí` and `ký`, `lí` and `lý` are one syllable. */
function spelling(folded: string): string {
  return folded.replace(/^([bcdghklmnprstvx]{1,2})y$/, '$1i');
}
