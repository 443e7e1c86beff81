/** How an issuing point counts its letters up, with or without the office (SPEC N1, N3, N5). */
import type { DeviceDatabase, NumbersStore } from '#shared/client/database.ts';
import { nextNumber } from '#shared/domain/ticket.ts';
import { addDays } from '#shared/domain/time.ts';
import type { KioskView } from '#shared/domain/views.ts';

/** One letter on one day of the office, and the kiosk that gives its numbers there now. */
export interface Series {
  readonly point: string;
  readonly device: string;
  readonly day: string;
  readonly letter: string;
}

/** What the kiosk knows when it is asked for a number. */
export interface Known {
  /** The last number the office knows for this letter today; 0 for none, null while it has shown nothing. */
  readonly lastNumber: number | null;
  /** Whether the day comes from the office, and not from this device's own clock alone. */
  readonly dayIsSure: boolean;
}

/** Why no number can be given. */
export type NoNumber = 'series-used-up' | 'date-uncertain' | 'office-unmet';

export type Taken =
  | { readonly status: 'taken'; readonly number: number }
  | { readonly status: NoNumber };

/** How long numbers of past days are kept, for a clock that was wrong, days. */
const KEPT_DAYS = 7;

/**
 * Takes the next number of a series inside the caller's transaction: one more than the highest that this
 * point has given on this machine or that the office knows. A kiosk that the office has never shown
 * anything takes none: its point may have given numbers on another machine today. Nor does one whose own
 * clock, unsure as it is, names a day before one on which it gave numbers.
 */
export async function takeNumber(
  numbers: NumbersStore,
  series: Series,
  { lastNumber, dayIsSure }: Known,
): Promise<Taken> {
  const { point, device, day } = series;
  if (lastNumber === null && !(await numbers.get(metKey(device))))
    return { status: 'office-unmet' };
  for (const key of await numbers.getAllKeys(keysOf(point))) {
    const ofDay = dayIn(key);
    if (ofDay > day && !dayIsSure) return { status: 'date-uncertain' };
    // A day to come was a wrong date once, now that the office has said which day it is.
    if (dayIsSure && (ofDay > day || ofDay < addDays(day, -KEPT_DAYS))) await numbers.delete(key);
  }
  const key = keyOf(series);
  const own = (await numbers.get(key)) ?? 0;
  const number = nextNumber(Math.max(own, lastNumber ?? 0));
  if (number === null) return { status: 'series-used-up' };
  await numbers.put(number, key);
  return { status: 'taken', number };
}

/**
 * Keeps what the office shows this kiosk for the first time, so that it goes on from there without a line
 * and after a restart; from then on nobody else counts these letters (SPEC N1).
 */
export async function meetOffice(
  db: DeviceDatabase,
  kiosk: Pick<Series, 'point' | 'device'>,
  { day, lastNumber }: Pick<KioskView, 'day' | 'lastNumber'>,
  now: number,
): Promise<void> {
  const { store, done } = db.transaction('numbers', 'readwrite');
  if (!(await store.get(metKey(kiosk.device)))) {
    for (const [letter, known] of Object.entries(lastNumber)) {
      const key = keyOf({ ...kiosk, day, letter });
      if (known > ((await store.get(key)) ?? 0)) await store.put(known, key);
    }
    await store.put(now, metKey(kiosk.device));
  }
  await done;
}

/** The days on which a point gave numbers on this machine, as far as they are remembered. */
export async function daysServed(db: DeviceDatabase, point: string): Promise<readonly string[]> {
  return (await db.getAllKeys('numbers', keysOf(point))).map(dayIn);
}

function keysOf(point: string): IDBKeyRange {
  return IDBKeyRange.bound(`${point}/`, `${point}0`);
}

function dayIn(key: string): string {
  return key.split('/')[1] ?? '';
}

function keyOf({ point, day, letter }: Omit<Series, 'device'>): string {
  return `${point}/${day}/${letter}`;
}

/** Written large, as no issuing point's name is. */
function metKey(device: string): string {
  return `MET/${device}`;
}
