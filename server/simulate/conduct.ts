import type { Counter } from '#shared/protocol/office.ts';
import type { Visitor } from './arrivals.ts';
import type { Hall } from './hall.ts';
import { type Ended, rateLater } from './rating-later.ts';

/** How those behave who come and serve on a simulated day. Whoever plants what does not belong there gives another conduct. */
export interface Conduct {
  /** Who comes. @param usual in the order in which they come */
  readonly visitors: (hall: Hall, usual: readonly Visitor[]) => readonly Visitor[];
  /** From the call to the end of a visit, ms; null: as long as it usually takes. */
  readonly servedMs: (hall: Hall, counter: Counter, visitor: Visitor) => number | null;
  /** How soon a counter notices that somebody has come, s; null: as soon as usual. */
  readonly noticedAfter: (hall: Hall, counter: Counter, visitor: Visitor) => number | null;
  /** Ends a visit by itself instead of with its outcome; false: as usual. @param at when it would have ended, ms */
  readonly ends: (hall: Hall, ended: Ended, visitor: Visitor, at: number) => boolean;
  /** What happens on the tablet and elsewhere once a visit has ended. @param at when it ended, ms */
  readonly afterVisit: (hall: Hall, ended: Ended, visitor: Visitor, at: number) => void;
}

/** Everybody as one would wish. */
export const USUAL: Conduct = {
  visitors: (_, usual) => usual,
  servedMs: () => null,
  noticedAfter: () => null,
  ends: () => false,
  afterVisit: rateLater,
};
