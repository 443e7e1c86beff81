/** How many people wait, as far as this kiosk may say so (SPEC W1). */
import type { KioskView } from '#shared/domain/views.ts';

/** How old a view may be and still tell how many wait, ms. */
const TRUSTED_MS = 60_000;

/** The newest view if it may be relied on; null without one, or once it is a minute old. @param ageMs since it came */
export function trustedView(view: KioskView | null, ageMs: number): KioskView | null {
  return ageMs < TRUSTED_MS ? view : null;
}

/** People waiting in a lane; null when that is not known. */
export function waitingIn(view: KioskView | null, lane: string): number | null {
  return view?.waiting.find((one) => one.lane === lane)?.waiting ?? null;
}

/** People waiting in all lanes; null when that is not known. */
export function waitingInAll(view: KioskView | null): number | null {
  return view ? view.waiting.reduce((sum, one) => sum + one.waiting, 0) : null;
}

/**
 * People before the holder of a number: those the office knows to wait in its lane, and those to whom this
 * kiosk has given numbers since. Null when that is not known.
 */
export function peopleAhead(
  view: KioskView | null,
  lane: string,
  letter: string,
  number: number,
): number | null {
  const waiting = waitingIn(view, lane);
  if (!view || waiting === null) return null;
  const since = number - 1 - (view.lastNumber[letter] ?? 0);
  return waiting + Math.max(0, since);
}
