/** The rules together: which ratings are doubted, and why (SPEC section D). */
import { FLAGS, type Flag } from '../vocabulary.ts';
import { burst } from './burst.ts';
import { discardedSlip } from './discarded-slip.ts';
import { ghostVisit } from './ghost-visit.ts';
import type { LookedAt, Rule } from './looked-at.ts';
import { sameRun } from './same-run.ts';
import { samePhone } from './same-phone.ts';
import { staffBrowser } from './staff-browser.ts';
import { tooFast } from './too-fast.ts';

/** A rating that was doubted, by its journal sequence, and why, in the order of FLAGS. */
export interface Flagged {
  readonly rating: number;
  readonly flags: readonly Flag[];
}

const RULES: { readonly [flag in Flag]: Rule } = {
  burst,
  'too-fast': tooFast,
  'same-run': sameRun,
  'ghost-visit': ghostVisit,
  'staff-browser': staffBrowser,
  'same-phone': samePhone,
  'discarded-slip': discardedSlip,
};

/** Every doubted rating among those that the look may flag, in journal order. The rules see the others too. */
export function flagsOf(looked: LookedAt): readonly Flagged[] {
  const open = new Set(looked.ratings.flatMap((one) => (one.mayBeFlagged ? [one.seq] : [])));
  const found = new Map<number, Flag[]>();
  for (const flag of FLAGS) {
    for (const seq of new Set(RULES[flag](looked))) {
      if (!open.has(seq)) continue;
      found.set(seq, [...(found.get(seq) ?? []), flag]);
    }
  }
  return [...found]
    .map(([rating, flags]) => ({ rating, flags }))
    .sort((a, b) => a.rating - b.rating);
}

/** What was found and is not known yet: a look adds flags and takes none away. */
export function newlyFlagged(
  found: readonly Flagged[],
  known: readonly Flagged[],
): readonly Flagged[] {
  const raised = new Map(known.map(({ rating, flags }) => [rating, flags]));
  return found.flatMap(({ rating, flags }) => {
    const fresh = flags.filter((flag) => !raised.get(rating)?.includes(flag));
    return fresh.length === 0 ? [] : [{ rating, flags: fresh }];
  });
}

/** Flags of a rating and those newly found, each once, in the order of FLAGS. */
export function withFlags(before: readonly Flag[], found: readonly Flag[]): readonly Flag[] {
  return FLAGS.filter((flag) => before.includes(flag) || found.includes(flag));
}
