/** What keys do to the typed text, whichever keyboard they are on. */

/** The longest text that is taken, in characters. */
export const LONGEST_TEXT = 60;

/** One character more; a space only after a word. */
export function withKey(text: string, key: string): string {
  if (text.length >= LONGEST_TEXT || (key === ' ' && (text === '' || text.endsWith(' '))))
    return text;
  return text + key.normalize('NFC').toLowerCase();
}

/** The last character gone. */
export function withoutLast(text: string): string {
  return [...text].slice(0, -1).join('');
}

/** What a key of a hardware keyboard does; null: nothing here. @param key as `KeyboardEvent.key` names it */
export function changeBy(key: string): ((text: string) => string) | null {
  if (key === 'Backspace') return withoutLast;
  if (key === 'Delete') return () => '';
  return /^[\p{L}\p{M}\p{N} .]$/u.test(key) ? (text) => withKey(text, key) : null;
}
