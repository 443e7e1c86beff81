import { useLayoutEffect } from 'preact/hooks';

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

/**
 * A keyboard plugged into the kiosk types as its own keys do, from the first moment that the search stands; what is on the screen
 * stays reachable by Tab, Space and Enter. @param type takes what a key does to the text
 */
export function useHardwareKeys(type: (change: (text: string) => string) => void): void {
  useLayoutEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      const button = target instanceof HTMLButtonElement ? target : null;
      const change = event.key === ' ' && button ? null : changeBy(event.key);
      if (!change) return;
      event.preventDefault();
      // A button touched before would take the next space for itself.
      button?.blur();
      type(change);
    }
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [type]);
}
