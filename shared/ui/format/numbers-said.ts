/** What stands beside a count of numbers: the numbers themselves, so that people can compare them with their papers. */

/** So many are named; of more the first ones, and that there are others. */
const MOST_NAMED = 24;

/** `2 số đã cấp (A001, A002)`; only the words where nothing has a number. */
export function withNumbers(counted: string, numbers: readonly string[]): string {
  if (numbers.length === 0) return counted;
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  return `${counted} (${named}${numbers.length > MOST_NAMED ? ', …' : ''})`;
}
