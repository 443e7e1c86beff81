/** What the observer says when something does not hold. */

/** @throws Error naming the rule that was broken */
export function hold(holds: boolean, rule: string, sentence: string): void {
  if (!holds) throw new Error(`[${rule}] broken: ${sentence}`);
}
