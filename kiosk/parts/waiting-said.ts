import { words } from '#shared/ui/words/language.ts';

/** How many people wait, in words. */

/** "8 người đang chờ", and for none a sentence instead of a nought. */
export function waitingSaid(count: number): string {
  const { common } = words.value;
  return count === 0 ? common.nobodyWaiting : common.peopleWaiting(count);
}
