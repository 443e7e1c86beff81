/** Ratings from a counter's tablet: facts, so never refused and never overwritten; what does not fit is marked and set apart. */
import type { Office } from '../protocol/office.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened } from './decision.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';
import type { Mark } from './vocabulary.ts';

/** Takes note of a rating; it counts when it carries no mark (SPEC R2, R9). */
export function decideRating(
  state: State,
  office: Office,
  command: CommandOf<'give-rating'>,
  given: Given,
): Decision {
  const visit = state.tickets.get(command.visit);
  return happened({
    type: 'rating-given',
    rating: command.rating,
    visit: command.visit,
    // A visit is known on its own day alone, so its rating is of that day, whatever the tablet's clock says.
    day: visit ? state.day : dayOf(Math.min(command.at, given.now), office.timeZone),
    counter: visit?.counter ?? null,
    procedure: visit?.procedure ?? null,
    field: visit?.field ?? null,
    answers: command.answers,
    reasons: [...new Set(command.reasons)],
    comment: given.sealed,
    marks: marksOf(state, command.visit, given.by.counter),
  });
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
    marks: marksOf(state, command.visit, given.by.counter),
  });
}

function marksOf(state: State, visit: string, counter: string | null): Mark[] {
  const ticket = state.tickets.get(visit);
  if (!ticket) return ['unknown-ticket'];
  const marks: Mark[] = [];
  if (ticket.state !== 'ended') marks.push('not-ended');
  if (ticket.counter !== counter) marks.push('other-counter');
  if (ticket.rating === 'given') marks.push('again');
  return marks;
}
