/** A change of mind: whoever gave a rating gives it anew, for a while (SPEC R14). A fact: never refused for what it says, perhaps marked. */
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastRating, refused } from './decision.ts';
import { answersOther, mayBeTold, questionnaireNamed, sealOf, visitOf } from './decide-rating.ts';
import type { State } from './state.ts';
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
    version: (rating?.version ?? 0) + 1,
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    givenAt: Math.min(command.at, given.now),
    tookMs: command.tookMs ?? null,
    seal: sealOf(command, given),
    marks: marksOf(state, rating, command, given),
  });
}

function marksOf(
  state: State,
  rating: PastRating | null,
  { at, answers }: CommandOf<'change-rating'>,
  given: Given,
): readonly Mark[] {
  if (!rating || rating.by !== given.by.id) return ['unknown-rating'];
  const late = Math.min(at, given.now) - (rating.givenAt ?? 0) > CHANGED_WITHIN_MS;
  const asked = questionnaireNamed(state, rating.questionnaire);
  const visit = rating.visit === null ? null : visitOf(state, rating.visit, given);
  const strange = asked !== null && answersOther(answers, asked, visit);
  return [
    ...(late ? (['too-late'] as const) : []),
    ...(strange ? (['other-question'] as const) : []),
  ];
}
