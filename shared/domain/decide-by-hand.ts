/** What a counter did with a number while it had no line: a fact, so never refused; what does not fit is marked, and the lead sees it. */
import type { Office } from '../protocol/office.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, type PastVisit } from './decision.ts';
import type { VisitRecorded } from './events.ts';
import type { State } from './state.ts';
import { ticketNumber } from './ticket.ts';
import { addDays, dayOf } from './time.ts';
import type { Mark } from './vocabulary.ts';

/** How far the clocks of a kiosk and a counter may differ, ms. */
const CLOCKS_DIFFER_MS = 120_000;

/** Days after its own on which a visit still counts: so long a counter keeps what it has told (SPEC O4). */
const COUNTS_FOR_DAYS = 7;

/** What a visit served by hand must know of the number it names. */
type Named = Pick<PastVisit, 'ticket' | 'counter' | 'outcome' | 'givenAt'>;

/**
 * Takes note of a visit served by hand (SPEC Q17, Q18): it ends the visit of the number, also of one that had left or was
 * void. A number that the office does not know yet is marked `unknown-ticket`, and the visit ends once it comes; one that is
 * over already is marked `again`, one that another counter serves now `other-counter`, one of a day more than seven days
 * ago `too-late`, and of today one of a counter that the office does not have `unknown-counter`. The very same fact told
 * again, by whomever, is no news.
 */
export function decideByHand(
  state: State,
  office: Office,
  command: CommandOf<'record-visit'>,
  given: Given,
): Decision {
  const { letter, number, counter, outcome } = command;
  const endedAt = Math.min(command.at, given.now);
  const said = { counter, calledAt: Math.min(command.calledAt, endedAt), endedAt, outcome };
  if (given.served.some((one) => isSame(one, said))) return happened();
  const day = dayOf(endedAt, office.timeZone);
  const bearer = bearerOf(state, day, ticketNumber(letter, number), given);
  const found = bearer && isServed(bearer.givenAt, endedAt) ? bearer : null;
  return happened({
    type: 'visit-recorded',
    day,
    letter,
    number,
    ticket: found?.ticket ?? null,
    ...said,
    reason: given.sealed,
    clerk: command.clerk ?? null,
    marks: marksOf(state, office, day, found, counter),
  });
}

/**
 * Whether a visit that ended then can have been that of a number given then: a number keyed in wrongly must not end the
 * visit of somebody who was given it later, and waits (SPEC Q17).
 * @param givenAt office time, ms; null where the kiosk's clock could not be confirmed @param endedAt office time, ms
 */
export function isServed(givenAt: number | null, endedAt: number): boolean {
  return givenAt === null || givenAt <= endedAt + CLOCKS_DIFFER_MS;
}

/** A number of today as the day has it, one of an earlier day as the tables have it. */
function bearerOf(state: State, day: string, number: string, given: Given): Named | null {
  if (day !== state.day) return given.visit;
  const ticket = state.tickets.get(state.numbers.get(number) ?? '');
  return ticket ? { ...ticket, ticket: ticket.id } : null;
}

/** What a counter said of a number, without its reason: that is sealed anew each time. */
type Said = Pick<VisitRecorded, 'counter' | 'calledAt' | 'endedAt' | 'outcome'>;

/** Told by a successor of whoever told it first, whose answer was lost (SPEC O2, O6). */
function isSame(one: Said, said: Said): boolean {
  return (
    one.counter === said.counter &&
    one.calledAt === said.calledAt &&
    one.endedAt === said.endedAt &&
    one.outcome === said.outcome
  );
}

function marksOf(
  { day: today }: State,
  { counters }: Office,
  day: string,
  visit: Named | null,
  counter: string,
): readonly Mark[] {
  if (day < addDays(today, -COUNTS_FOR_DAYS)) return ['too-late'];
  if (day === today && !counters.some(({ id }) => id === counter)) return ['unknown-counter'];
  if (!visit) return ['unknown-ticket'];
  // Who was served and went may come again (SPEC R16).
  if (visit.outcome !== null && visit.outcome !== 'left') return ['again'];
  return visit.counter !== null && visit.counter !== counter ? ['other-counter'] : [];
}
