import { formatMinutes } from '#shared/ui/format/minutes.ts';
import { language } from '#shared/ui/words/language.ts';

/** A wait as the clerk reads it: the same in every place of the screen, because only whole minutes that are over count. */

/** "14 phút" between two office times, ms. */
export function waited(from: number, to: number): string {
  return formatMinutes(minutesWaited(from, to), language.value);
}

/** Whole minutes that are over between two office times, ms (SPEC W2). */
export function minutesWaited(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / 60_000));
}
