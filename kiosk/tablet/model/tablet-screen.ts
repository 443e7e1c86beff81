/** The screens of the rating tablet, and how long each waits for a touch. */
import type { ReadonlySignal } from '@preact/signals';
import { steadyNow } from '#shared/client/office-clock.ts';
import { BUSY, type Patience } from '../../model/idle.ts';
import type { Rating } from './rating.ts';

export type TabletScreen =
  | { readonly at: 'idle' }
  | { readonly at: 'asking'; readonly rating: Rating }
  | Thanks;

/** The rating is safe; until the thanks are over it can be changed, and its receipt be taken (SPEC R14, Z1). */
export interface Thanks {
  readonly at: 'thanks';
  readonly rating: Rating;
  /** Steady time, ms, at which it was given first. */
  readonly givenAt: number;
  readonly showsReceipt: boolean;
}

/** What the screens of a rating need of the tablet; a preview has no more than this. */
export interface RatingDesk {
  /** Whether the device could not keep what was just given. */
  readonly trouble: ReadonlySignal<boolean>;
  /** Shows the rating's next step; a finished one is written down and thanked for. */
  readonly turnTo: (rating: Rating) => void;
  /** "Không đánh giá": ends it at once; a change of mind that is given up changes nothing. */
  readonly decline: (rating: Rating) => void;
  /** "Không phải số của tôi": whoever was asked has gone; what was answered is sent as it stands (SPEC R10). */
  readonly notMine: (rating: Rating) => void;
  /** "Sửa" on the thanks: back through the questions (SPEC R14). */
  readonly changeMind: (thanks: Thanks) => void;
  /** Shows the receipt for as long as the thanks stand (SPEC Z1). */
  readonly takeReceipt: (thanks: Thanks) => void;
  readonly rest: () => void;
}

/** How long the thanks stay, ms (look: 05c). */
export const THANKS_MS = 15_000;

/** Nobody is asked whether they are still there: what was said is safe. */
const THANKING: Patience = { askAfterMs: null, leaveAfterMs: THANKS_MS };

/** A rating can be changed for so long, ms: the office takes a change for five minutes, and it is still to be written down (SPEC R14). */
const CHANGED_WITHIN_MS = 285_000;

/** How long a rating can still be changed, ms; 0 where it cannot. @param givenAt steady time, ms */
export function changeLeftMs(givenAt: number): number {
  return Math.max(0, givenAt + CHANGED_WITHIN_MS - steadyNow());
}

/** Writing a receipt down takes longer than reading thanks. */
export function patienceOf(screen: TabletScreen): Patience {
  return screen.at === 'thanks' && !screen.showsReceipt ? THANKING : BUSY;
}
