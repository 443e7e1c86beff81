import { type Actions, OUTCOME_KEYS } from './actions.ts';

/** The keys of the counter: Space calls, R, V and C act on the visit, 1 to 5 end it, / types a number by hand; K and L are the no-wait lane's. */

/** What each key does, in lower case; null while it would make no sense. */
export type Keys = ReadonlyMap<string, (() => void) | null>;

/** The keys of an open counter. */
export function counterKeys(actions: Actions): Keys {
  const { callNext, recall, markAbsent, askMove, askNumber, finish } = actions;
  return new Map([
    [' ', callNext],
    ['r', recall],
    ['v', markAbsent],
    ['c', askMove],
    ['/', askNumber],
    ...OUTCOME_KEYS.map(
      (outcome, i) => [String(i + 1), finish && (() => finish(outcome))] as const,
    ),
  ]);
}

/**
 * Listens until the returned function is called. Keys held down, keys typed into a field, and all of them
 * while a question is open over the screen, are left alone.
 */
export function listenToKeys(keys: Keys): () => void {
  function onKey(event: KeyboardEvent): void {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, button, a'))
      return;
    if (document.querySelector('dialog[open]')) return;
    const action = keys.get(event.key.toLowerCase());
    if (!action) return;
    event.preventDefault();
    action();
  }
  addEventListener('keydown', onKey);
  addEventListener('mousedown', keepFocus);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('mousedown', keepFocus);
  };
}

/** A mouse press leaves the focus where it was: Space then still calls the next one, and never repeats a click. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
