/** What a fault's run found: figures for the table, lines for whoever reads it, and whatever did not hold. */

export interface Found {
  /** Sentences with counts; the first names the seed. */
  readonly lines: readonly string[];
  /** What did not hold; empty when all did. */
  readonly wrong: readonly string[];
}

/** Gathers what does not hold. */
export interface Finding {
  readonly wrong: string[];
  /** Notes a sentence where something does not hold. */
  unless(holds: boolean, sentence: () => string): void;
}

export function findings(): Finding {
  const wrong: string[] = [];
  return {
    wrong,
    unless(holds, sentence) {
      if (!holds) wrong.push(sentence());
    },
  };
}

/** `2 before, 3 inside`, in the order in which they were first counted. */
export function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${count} ${what}`).join(', ') || 'none';
}

/** Counts one more. */
export function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
