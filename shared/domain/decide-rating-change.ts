/** A change of mind: whoever gave a rating gives it anew, for a while (SPEC R14). A fact: never refused, perhaps marked. */
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastRating } from './decision.ts';
import { sealOf } from './decide-rating.ts';
import type { Mark } from './vocabulary.ts';

/** For so long a rating can be changed after it was given, ms, on whatever it was given. */
export const CHANGED_WITHIN_MS = 300_000;

/** Takes note of it; marked, it changes nothing: `unknown-rating` for one that is not the sender's own, `too-late`. */
export function decideChange(command: CommandOf<'change-rating'>, given: Given): Decision {
  const { rating } = given;
  return happened({
    type: 'rating-changed',
    rating: command.rating,
    version: (rating?.version ?? 0) + 1,
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    givenAt: Math.min(command.at, given.now),
    tookMs: command.tookMs ?? null,
    seal: sealOf(command, given),
    marks: marksOf(rating, command, given),
  });
}

function marksOf(
  rating: PastRating | null,
  { at }: CommandOf<'change-rating'>,
  { now, by }: Given,
): readonly Mark[] {
  if (!rating || rating.by !== by.id) return ['unknown-rating'];
  const givenAt = rating.givenAt ?? 0;
  return Math.min(at, now) - givenAt > CHANGED_WITHIN_MS ? ['too-late'] : [];
}
