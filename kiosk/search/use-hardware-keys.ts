import { useEffect } from 'preact/hooks';
import { changeBy } from './typing.ts';

/** A keyboard plugged into the kiosk types as its own keys do; what is on the screen stays reachable by Tab, Space and Enter. */

/** Listens as long as the search stands. @param type takes what a key does to the text */
export function useHardwareKeys(type: (change: (text: string) => string) => void): void {
  useEffect(() => {
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
