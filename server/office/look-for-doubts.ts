import type { CommandOf } from '#shared/domain/commands.ts';
import { foundIn } from '../store/found-in.ts';
import type { Store } from '../store/store.ts';

/** The office looks for doubts by itself: when a day opens, and before it publishes (SPEC D1). */

export type Doubted = Omit<CommandOf<'flag-ratings'>, 'id' | 'at'>;

/** What there is to flag on a day; null where no rating has arrived since the look before. @param day the office's day */
export function lookForDoubts(
  store: Pick<Store, 'doubtRows' | 'head'>,
  day: string,
): Doubted | null {
  const looked = store.doubtRows.lookedAt(day);
  if (!looked) return null;
  return { type: 'flag-ratings', through: store.head().seq, found: foundIn(looked) };
}

/** The same once a day: null also where the office has looked on that day already. */
export function lookOnceOn(store: Pick<Store, 'doubtRows' | 'head'>, day: string): Doubted | null {
  return store.doubtRows.lastLook()?.day === day ? null : lookForDoubts(store, day);
}
