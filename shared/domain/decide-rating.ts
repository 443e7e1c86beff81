/** Ratings: facts, so never refused and never overwritten; what does not fit is marked and set apart. */
import type { Office } from '../protocol/office.ts';
import type { Actor } from './access.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastVisit, refused } from './decision.ts';
import type { Seal } from './events.ts';
import { versionName } from './questionnaires/asking.ts';
import { THREE_LEVEL } from './questionnaires/three-level.ts';
import { answersOther, questionnaireNamed, visitOf } from './rated-visit.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';
import { endMayBeTold } from './told-again.ts';
import type { CitizenChannel, Mark } from './vocabulary.ts';

/** Nobody had asked: the tablet knew of no visit (SPEC R11). */
const UNSOLICITED: Mark = 'unsolicited';

/** Takes note of a rating; it counts when it carries no mark (SPEC R2, R9). */
export function decideRating(
  state: State,
  office: Office,
  command: CommandOf<'give-rating'>,
  given: Given,
): Decision {
  const visit = command.visit === null ? null : visitOf(state, command.visit, given);
  const isOfVisit = command.visit !== null;
  if (isOfVisit && endMayBeTold(state, visit, command.at, given.now)) return refused('not-yet');
  const marks = isOfVisit ? marksOf(visit, given.by.counter) : [UNSOLICITED];
  const questionnaire = command.questionnaire ?? versionName(THREE_LEVEL);
  const asked = questionnaireNamed(state, questionnaire);
  if (!asked) marks.push('unknown-questionnaire');
  else if (answersOther(command.answers, asked, visit)) marks.push('other-question');
  return happened({
    type: 'rating-given',
    rating: command.rating,
    visit: command.visit,
    day: dayGiven(state, office, command, given, visit),
    counter: command.visit === null ? given.by.counter : (visit?.counter ?? null),
    procedure: visit?.procedure ?? null,
    field: visit?.field ?? null,
    questionnaire,
    channel: channelOf(given.by),
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    givenAt: Math.min(command.at, given.now),
    tookMs: command.tookMs ?? null,
    staffBrowser: command.staffBrowser ?? false,
    phone: given.by.role === 'citizen' ? (command.phone ?? null) : null,
    seal: sealOf(command, given),
    marks,
  });
}

/** The seal that the device made with its receipt, or the office's own. @throws Error where the office made none */
export function sealOf({ seal }: CommandOf<'give-rating' | 'change-rating'>, given: Given): Seal {
  const found = seal ?? given.seal;
  if (!found) throw new Error('A rating without a seal came to be decided.');
  return found;
}

/** Where a rating comes from, by who sends it: a tablet that is bound to no counter stands at the exit (SPEC R15). */
export function channelOf({ role, counter }: Actor): CitizenChannel {
  if (role === 'citizen') return 'phone';
  return counter === null ? 'exit' : 'tablet';
}

/** Takes note that the tablet asked and nobody answered (SPEC R8); after a restore it waits for its visit's end as a rating does (O7). */
export function decideUnanswered(
  state: State,
  command: CommandOf<'close-rating'>,
  given: Given,
): Decision {
  const visit = visitOf(state, command.visit, given);
  if (endMayBeTold(state, visit, command.at, given.now)) return refused('not-yet');
  return happened({
    type: 'rating-closed',
    visit: command.visit,
    how: command.how,
    tookMs: command.tookMs ?? null,
    marks: marksOf(visit, given.by.counter),
  });
}

/**
 * The day on which a rating was given (SPEC P4): as the tablet's clock says, but never before the day of
 * its visit and never after today, whatever that clock shows.
 */
function dayGiven(
  state: State,
  office: Office,
  { at }: CommandOf<'give-rating'>,
  { now }: Given,
  visit: PastVisit | null,
): string {
  const said = dayOf(Math.min(at, now), office.timeZone);
  const first = visit?.day ?? '';
  const day = said < first ? first : said;
  return day > state.day ? state.day : day;
}

function marksOf(visit: PastVisit | null, counter: string | null): Mark[] {
  if (!visit) return ['unknown-ticket'];
  const marks: Mark[] = [];
  if (visit.outcome === null) marks.push('not-ended');
  // At the exit and on a phone a rating is of whatever counter served.
  if (counter !== null && visit.counter !== counter) marks.push('other-counter');
  if (visit.rated) marks.push('again');
  return marks;
}
