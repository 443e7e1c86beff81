/** How this kiosk counts its letters up, with or without the office (SPEC N1, N3, N5). */
import type { NumbersStore } from '#shared/client/database.ts';
import { nextNumber } from '#shared/domain/ticket.ts';

/** One letter on one day of the office. */
export interface Series {
  readonly device: string;
  readonly day: string;
  readonly letter: string;
}

/** Why no number can be given. */
export type NoNumber = 'series-used-up' | 'date-uncertain';

export type Taken =
  | { readonly status: 'taken'; readonly number: number }
  | { readonly status: NoNumber };

/**
 * Takes the next number of a series inside the caller's transaction: one more than the highest that this
 * kiosk has given or that the office knows. A kiosk whose day lies before one on which it gave numbers
 * already has a wrong date, and takes none.
 * @param known the last number the office knows for this letter today; 0 for none
 */
export async function takeNumber(
  numbers: NumbersStore,
  series: Series,
  known: number,
): Promise<Taken> {
  const { device, day, letter } = series;
  for (const key of await numbers.getAllKeys(IDBKeyRange.bound(`${device}/`, `${device}0`))) {
    const ofDay = key.split('/')[1] ?? '';
    if (ofDay > day) return { status: 'date-uncertain' };
    if (ofDay < day) await numbers.delete(key);
  }
  const key = `${device}/${day}/${letter}`;
  const own = (await numbers.get(key)) ?? 0;
  const number = nextNumber(Math.max(own, known));
  if (number === null) return { status: 'series-used-up' };
  await numbers.put(number, key);
  return { status: 'taken', number };
}
