/** What this phone calls itself: made up at random, told to the office alone, and another one after fourteen days (SPEC D6). By it the office knows whose a change is (R14). */
import { hexOf } from '#shared/client/receipt.ts';
import { keep, kept } from './memory.ts';

interface PhoneName {
  readonly name: string;
  /** When it was made, days since 1970. */
  readonly day: number;
}

const KEPT_AS = 'hai-long.phone';
const NAME_BYTES = 32;
const RENEWED_AFTER_DAYS = 14;
const DAY_MS = 86_400_000;

/** Its name; null while it has none. */
export function phoneName(): string | null {
  return kept<PhoneName>(KEPT_AS)?.name ?? null;
}

/** The name under which a rating is given. Only then is it renewed: a change must bear the name that its rating bore. @param at office time, ms */
export function phoneNameAt(at: number): string {
  const day = Math.floor(at / DAY_MS);
  const before = kept<PhoneName>(KEPT_AS);
  const age = before ? day - before.day : Number.NaN;
  if (before && age >= 0 && age < RENEWED_AFTER_DAYS) return before.name;
  const name = hexOf(crypto.getRandomValues(new Uint8Array(NAME_BYTES)));
  keep(KEPT_AS, { name, day } satisfies PhoneName);
  return name;
}
