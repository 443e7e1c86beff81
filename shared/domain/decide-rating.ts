/** Ratings from a counter's tablet: facts, so never refused and never overwritten; what does not fit is marked and set apart. */
import type { Office } from '../protocol/office.ts';
import type { Questionnaire } from '../protocol/questionnaire.ts';
import type { Actor } from './access.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastVisit, refused } from './decision.ts';
import type { Answers, Seal } from './events.ts';
import { questionnairesOf, questionsAfter, versionName } from './questionnaires/asking.ts';
import { THREE_LEVEL } from './questionnaires/three-level.ts';
import type { State, Ticket } from './state.ts';
import { dayOf } from './time.ts';
import { type CitizenChannel, type Level, type Mark, SCALES } from './vocabulary.ts';

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
function channelOf({ role, counter }: Actor): CitizenChannel {
  if (role === 'citizen') return 'phone';
  return counter === null ? 'exit' : 'tablet';
}

/** The version that a rating names, if the office ever had it (SPEC R12). */
export function questionnaireNamed({ policies }: State, name: string): Questionnaire | null {
  const had = policies.flatMap(({ policy }) => questionnairesOf(policy));
  return had.find((one) => versionName(one) === name) ?? null;
}

/**
 * Whether the rating was given before the office went on from an older backup, and the end of its visit has not been told
 * again: taken now it would be set apart for good, so its tablet keeps it a while (SPEC O7).
 */
function isUntold(
  state: State,
  command: CommandOf<'give-rating'>,
  given: Given,
  visit: PastVisit | null,
): boolean {
  if (command.visit === null || (visit?.outcome ?? null) !== null) return false;
  return mayBeTold(state, command.at, given.now);
}

/**
 * Whether something done before the restore speaks of what may still be told again, since devices are given a day for
 * it (SPEC O7). @param at when it was done, office time, ms
 */
export function mayBeTold({ epochs }: State, at: number, now: number): boolean {
  const restoredAt = epochs.at(-1)?.begunAt;
  return restoredAt !== undefined && at < restoredAt && now < restoredAt + UNTOLD_MS;
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
    tookMs: command.tookMs ?? null,
    marks: marksOf(visitOf(state, command.visit, given), given.by.counter),
  });
}

/** A visit of today as the day has it, one of an earlier day as the tables have it. */
export function visitOf(state: State, id: string, given: Given): PastVisit | null {
  const ticket = state.tickets.get(id);
  if (!ticket) return given.visit;
  const { procedure, field, givenAt, outcome } = ticket;
  const rated = ticket.rating === 'given';
  const counter = askedAt(state, ticket, given.by);
  return { ticket: id, day: state.day, counter, procedure, field, givenAt, outcome, rated };
}

/** The counter that a rating is about: another one that calls its holder again takes no question away (SPEC R16, R17). */
function askedAt(
  { desks }: State,
  { id, counter }: Ticket,
  { counter: here }: Actor,
): string | null {
  return here !== null && desks[here]?.lastVisit === id ? here : counter;
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

/** Whether an answer stands there that was not asked for: of another ending, question or scale (SPEC R4, R12). */
export function answersOther(
  answers: Answers,
  questionnaire: Questionnaire,
  visit: PastVisit | null,
): boolean {
  const ending = visit?.outcome ?? null;
  const asked = ending ? questionsAfter(questionnaire, ending) : questionnaire.questions;
  const levels: readonly Level[] = SCALES[questionnaire.scale];
  return Object.entries(answers).some(
    ([question, level]) => !asked.some(({ id }) => id === question) || !levels.includes(level),
  );
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
