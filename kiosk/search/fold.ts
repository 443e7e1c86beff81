/** Vietnamese as fingers type it: small letters without accents, one spelling for each syllable (SPEC L1, L2). */

/** One word of a text and where it stands there. */
export interface Word {
  /** Folded, as the index knows it. */
  readonly text: string;
  /** First character in the text. */
  readonly from: number;
  /** The character after its last. */
  readonly to: number;
}

/** `Đăng Ký` as `dang ky`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** One spelling where two are right: `kí` and `ký`, `lí` and `lý` are one syllable. */
export function spelling(folded: string): string {
  return folded.replace(/^([bcdghklmnprstvx]{1,2})y$/, '$1i');
}

/** The words of a text in their order; marks and punctuation part them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    text: spelling(fold(found[0])),
    from: found.index,
    to: found.index + found[0].length,
  }));
}
