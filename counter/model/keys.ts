import { type Actions, OUTCOME_KEYS } from './actions.ts';

/** The keys of the counter: Space calls, R and V act on the visit, 1 to 5 end it. */

/** Listens until the returned function is called. Keys held down, and keys typed into a field, are left alone. */
export function listenToKeys(actions: Actions): () => void {
  function onKey(event: KeyboardEvent): void {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, button, a'))
      return;
    const action = actionOf(event.key.toLowerCase(), actions);
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

function actionOf(key: string, actions: Actions): (() => void) | null {
  if (key === ' ') return actions.callNext;
  if (key === 'r') return actions.recall;
  if (key === 'v') return actions.markAbsent;
  const outcome = OUTCOME_KEYS[Number(key) - 1];
  const { finish } = actions;
  return outcome && finish ? () => finish(outcome) : null;
}
