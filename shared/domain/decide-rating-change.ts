/** A change of mind: whoever gave a rating gives it anew, for a while (SPEC R14). A fact: never refused for what it says, perhaps marked. */
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastRating, refused } from './decision.ts';
import { channelOf, sealOf } from './decide-rating.ts';
import { answersOther, questionnaireNamed, visitOf } from './rated-visit.ts';
import type { State } from './state.ts';
import { mayBeTold } from './told-again.ts';
import type { Mark } from './vocabulary.ts';

/** For so long a rating can be changed after it was given, ms, on whatever it was given. */
export const CHANGED_WITHIN_MS = 300_000;

/**
 * Takes note of it; marked, it changes nothing: `unknown-rating` for one that is not the sender's own, `too-late`, and
 * `other-question` as for a rating (SPEC R12). One whose rating a restored office has not been told again waits: `not-yet` (O7).
 */
export function decideChange(
  state: State,
  command: CommandOf<'change-rating'>,
  given: Given,
): Decision {
  const { rating } = given;
  if (!rating && mayBeTold(state, command.at, given.now)) return refused('not-yet');
  return happened({
    type: 'rating-changed',
    rating: command.rating,
    version: rating && rating.version + 1,
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    givenAt: Math.min(command.at, given.now),
    tookMs: command.tookMs ?? null,
    staffBrowser: command.staffBrowser ?? false,
    seal: sealOf(command, given),
    marks: marksOf(state, rating, command, given),
  });
}

function marksOf(
  state: State,
  rating: PastRating | null,
  command: CommandOf<'change-rating'>,
  given: Given,
): readonly Mark[] {
  if (!rating || !isOwn(rating, command, given)) return ['unknown-rating'];
  const asked = questionnaireNamed(state, rating.questionnaire);
  const visit = rating.visit === null ? null : visitOf(state, rating.visit, given);
  const strange = asked !== null && answersOther(command.answers, asked, visit);
  return [
    ...(isLate(rating, command, given) ? (['too-late'] as const) : []),
    ...(strange ? (['other-question'] as const) : []),
  ];
}

/**
 * Whether the sender gave it. Of phones the very one, by the name that it alone knows: any that has read the ticket's code
 * may speak for the ticket (SPEC R15). Of tablets whichever stands in its place: what one has left another may send (O6).
 */
function isOwn(rating: PastRating, { phone }: CommandOf<'change-rating'>, { by }: Given): boolean {
  if (rating.channel !== channelOf(by)) return false;
  if (by.role !== 'citizen') return rating.by === by.id || isInPlace(rating, by.counter);
  return rating.by === by.id && phone !== undefined && rating.phone === phone;
}

/** At the exit one tablet is as good as another: a rating's name, which is random, is known to the machine alone that made it. */
function isInPlace({ channel, counter }: PastRating, here: string | null): boolean {
  return channel === 'exit' || counter === here;
}

/** A tablet's clock is the office's, also without a line; what a phone says of the time is its own invention (SPEC R14). */
function isLate(
  rating: PastRating,
  { at }: CommandOf<'change-rating'>,
  { now, by }: Given,
): boolean {
  const spent =
    by.role === 'citizen' ? now - rating.heardAt : Math.min(at, now) - (rating.givenAt ?? 0);
  return spent > CHANGED_WITHIN_MS;
}
