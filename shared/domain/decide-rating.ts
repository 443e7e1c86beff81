/** Ratings from a counter's tablet: facts, so never refused and never overwritten; what does not fit is marked and set apart. */
import type { Office } from '../protocol/office.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastVisit, refused } from './decision.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';
import { type Mark, questionAfter } from './vocabulary.ts';

/** Nobody had asked: the tablet knew of no visit (SPEC R11). */
const UNSOLICITED: Mark = 'unsolicited';

/** For so long after a restore a counter may still tell the ends of visits, ms: its clerk signs in on the next day at the latest. */
const UNTOLD_MS = 86_400_000;

/** Takes note of a rating; it counts when it carries no mark (SPEC R2, R9). */
export function decideRating(
  state: State,
  office: Office,
  command: CommandOf<'give-rating'>,
  given: Given,
): Decision {
  const visit = command.visit === null ? null : visitOf(state, command.visit, given);
  if (isUntold(state, command, given, visit)) return refused('not-yet');
  const marks = command.visit === null ? [UNSOLICITED] : marksOf(visit, given.by.counter);
  if (visit?.outcome && asksOther(command.answers, visit.outcome)) marks.push('other-question');
  return happened({
    type: 'rating-given',
    rating: command.rating,
    visit: command.visit,
    day: dayGiven(state, office, command, given, visit),
    counter: command.visit === null ? given.by.counter : (visit?.counter ?? null),
    procedure: visit?.procedure ?? null,
    field: visit?.field ?? null,
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    marks,
  });
}

/**
 * Whether the rating was given before the office went on from an older backup, and the end of its visit has not been told
 * again: taken now it would be set apart for good, so its tablet keeps it a while (SPEC O7).
 */
function isUntold(
  { epochs }: State,
  command: CommandOf<'give-rating'>,
  { now }: Given,
  visit: PastVisit | null,
): boolean {
  const restoredAt = epochs.at(-1)?.begunAt;
  if (restoredAt === undefined || command.visit === null || command.at >= restoredAt) return false;
  return (visit?.outcome ?? null) === null && now < restoredAt + UNTOLD_MS;
}

/** Takes note that the tablet asked and nobody answered (SPEC R8). */
export function decideUnanswered(
  state: State,
  command: CommandOf<'close-rating'>,
  given: Given,
): Decision {
  return happened({
    type: 'rating-closed',
    visit: command.visit,
    how: command.how,
    marks: marksOf(visitOf(state, command.visit, given), given.by.counter),
  });
}

/** A visit of today as the day has it, one of an earlier day as the tables have it. */
function visitOf(state: State, id: string, given: Given): PastVisit | null {
  const ticket = state.tickets.get(id);
  if (!ticket) return given.visit;
  const { counter, procedure, field, givenAt, outcome } = ticket;
  const rated = ticket.rating === 'given';
  return { ticket: id, day: state.day, counter, procedure, field, givenAt, outcome, rated };
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

/** Whether an answer was given to the question that this outcome does not ask (SPEC R4). */
function asksOther(
  answers: CommandOf<'give-rating'>['answers'],
  outcome: NonNullable<PastVisit['outcome']>,
): boolean {
  return answers[questionAfter(outcome) === 'result' ? 'guidance' : 'result'] !== undefined;
}

function marksOf(visit: PastVisit | null, counter: string | null): Mark[] {
  if (!visit) return ['unknown-ticket'];
  const marks: Mark[] = [];
  if (visit.outcome === null) marks.push('not-ended');
  if (visit.counter !== counter) marks.push('other-counter');
  if (visit.rated) marks.push('again');
  return marks;
}
