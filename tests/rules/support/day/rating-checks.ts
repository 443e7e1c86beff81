import type { RatingChanged, RatingGiven, Recorded } from '#shared/domain/events.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import { type Book, type Slip, slipOf } from './book.ts';
import { hold } from './hold.ts';
import { dayInVietnam } from './vietnam.ts';

/** What the observer checks of ratings and of those given anew. */

/** Five minutes. */
const CHANGED_WITHIN_MS = 300_000;
const CORE = ['result', 'guidance', 'attitude'];
/** Scales by the version's name: of one that is not among them the office knows nothing. */
const LEVELS: { readonly [name: string]: readonly string[] } = {
  'three-level.1': ['very-satisfied', 'satisfied', 'not-satisfied'],
  'five-level.1': ['very-satisfied', 'satisfied', 'neutral', 'not-satisfied', 'very-dissatisfied'],
};

/** @param saidAt by the device's own clock, ms */
export function checkRating(
  book: Book,
  { at, by }: Recorded,
  event: RatingGiven,
  saidAt: number,
): void {
  hold(event.givenAt === Math.min(saidAt, at), 'P4', 'no rating is given in time to come');
  if (event.visit === null) {
    checkUnsolicited(book, event, saidAt, at);
    return;
  }
  const slip = slipOf(book, event.visit);
  const marked = (mark: Mark) => event.marks.includes(mark);
  hold(marked('unknown-ticket') === !slip, 'R9', 'a visit of any day is known');
  checkChannel(event, by);
  const isKnown = event.questionnaire in LEVELS;
  hold(marked('unknown-questionnaire') === !isKnown, 'R12', 'a version that never was is marked');
  if (!slip) return;
  const strange = isKnown && isStrange(event, event.questionnaire, slip);
  hold(marked('other-question') === strange, 'R4', 'one question follows each outcome');
  hold(marked('again') === slip.rated, 'R2', 'a visit is rated once');
  if (event.marks.length > 0) return;
  const isOver = slip.place.at === 'ended' || slip.outcome === 'left';
  hold(isOver, 'R2', 'a rating that counts is of an ended visit');
  const said = dayInVietnam(Math.min(saidAt, at));
  const day = [slip.day, said].sort()[1]!;
  hold(event.day === [day, book.day].sort()[0], 'P4', 'a rating is of the day it was given on');
}

/** Whoever gave it may give it anew for five minutes; nobody else ever. A phone says its name, and its clock counts for nothing. */
export function checkChange(
  book: Book,
  { at, by }: Recorded,
  event: RatingChanged,
  command: Command,
): void {
  const known = book.ratings.get(event.rating);
  const named = command.type === 'change-rating' ? (command.phone ?? 'nobody') : 'nobody';
  const isOwn = known?.by === by && (known.channel !== 'phone' || known.phone === named);
  hold(
    event.marks.includes('unknown-rating') === !isOwn,
    'R14',
    'a rating is changed by its giver',
  );
  if (!known) hold(event.version === null, 'R14', 'what there is not has no version');
  if (!known || !isOwn) return;
  const spent =
    known.channel === 'phone' ? at - known.heardAt : Math.min(command.at, at) - known.givenAt;
  const isLate = spent > CHANGED_WITHIN_MS;
  hold(event.marks.includes('too-late') === isLate, 'R14', 'a change comes within five minutes');
  hold(event.version === known.version + 1, 'R14', 'both versions stand, one after the other');
  const slip = known.visit === null ? null : slipOf(book, known.visit);
  const isKnown = known.questionnaire in LEVELS;
  const strange = isKnown && isStrange(event, known.questionnaire, slip);
  hold(
    event.marks.includes('other-question') === strange,
    'R12',
    'a change answers what was asked',
  );
}

/** Where a rating comes from is known by who gives it. */
function checkChannel({ channel }: RatingGiven, by: string): void {
  const place = by.startsWith('ticket-') ? 'phone' : by.startsWith('exit') ? 'exit' : 'tablet';
  hold(channel === place, 'R15', 'a rating comes from where it was given');
}

/** Nobody had asked: it belongs to no visit, and stands apart. */
function checkUnsolicited(book: Book, event: RatingGiven, saidAt: number, at: number): void {
  hold(event.marks[0] === 'unsolicited', 'R11', 'a rating nobody asked for is marked');
  const said = dayInVietnam(Math.min(saidAt, at));
  hold(event.day === [said, book.day].sort()[0], 'P4', 'a rating is of the day it was given on');
  hold(event.procedure === null && event.field === null, 'R11', 'it is of no procedure');
}

function isStrange(
  { answers }: Pick<RatingGiven, 'answers'>,
  questionnaire: string,
  slip: Slip | null,
): boolean {
  const outcome = slip?.outcome ?? null;
  const other = ['settled', 'handed-over'].includes(outcome ?? '') ? 'guidance' : 'result';
  return Object.entries(answers).some(
    ([question, level]) =>
      !CORE.includes(question) ||
      (outcome !== null && question === other) ||
      !LEVELS[questionnaire]?.includes(level),
  );
}
