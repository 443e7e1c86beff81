/** What a phone keeps for itself until the office has it. A browser that keeps nothing holds it as long as the page lives. */

/** What the browser refused to keep. */
const held = new Map<string, string>();

/** What was kept under a name; null where nothing was, or it cannot be read any more. */
export function kept<Value>(name: string): Value | null {
  try {
    const text = held.get(name) ?? localStorage.getItem(name);
    return text === null ? null : JSON.parse(text);
  } catch {
    // No memory, or something else's words in it: as if nothing were there.
    return null;
  }
}

/** Keeps a value. */
export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(name, text);
    held.delete(name);
  } catch {
    // A private window may refuse: then it is held by the page.
    held.set(name, text);
  }
}

/** Forgets all under names that begin so and do not pass. */
export function forget(beginning: string, passes: (name: string) => boolean): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(beginning) && !passes(name)) localStorage.removeItem(name);
    }
  } catch {
    // Where there is no memory nothing is to be forgotten.
  }
}
