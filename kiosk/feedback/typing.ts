import { useLayoutEffect } from 'preact/hooks';
import { withTelex } from './telex.ts';

/** What keys do to the written text, on the screen or on a keyboard that is plugged in. */

/** How letters are taken. */
export type Way = 'telex' | 'as-typed';

/** One key more; nothing where the text is full. @param key one character, or a line break */
export function withKey(text: string, key: string, way: Way, most: number): string {
  const next = way === 'telex' && /^[a-z]$/.test(key) ? withTelex(text, key) : text + key;
  return next.length > most ? text : next.normalize('NFC');
}

/** The last character gone. */
export function withoutLast(text: string): string {
  return [...text.normalize('NFC')].slice(0, -1).join('');
}

/**
 * A keyboard plugged into the kiosk writes as its own keys do; what is on the screen stays reachable by Tab, Space and Enter.
 * @param press takes a character, a line break, or `delete`
 */
export function useHardwareKeys(press: (key: string) => void): void {
  useLayoutEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const onButton = event.target instanceof HTMLButtonElement;
      if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
      const key = event.key === 'Backspace' ? 'delete' : event.key === 'Enter' ? '\n' : event.key;
      if (key !== 'delete' && [...key].length !== 1) return;
      event.preventDefault();
      press(key);
    }
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [press]);
}
