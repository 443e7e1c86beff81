/** What all formats share: formatters are made once, and what they write is never torn apart at a line's end. */

/** Keeps what `make` returns for each combination of names; Intl's formatters are slow to make. */
export function remembered<Made>(make: (...names: string[]) => Made): (...names: string[]) => Made {
  const made = new Map<string, Made>();
  return (...names) => {
    const key = names.join(' ');
    const found = made.get(key) ?? make(...names);
    made.set(key, found);
    return found;
  };
}

/** The text in NFC with every space made unbreakable. */
export function noBreak(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '\u00a0');
}

/** An en dash and a word joiner: a range like 10–20 must not be broken after its dash. */
export const RANGE_DASH = '\u2013\u2060';
