import type { Actor } from '#shared/domain/access.ts';
import { LEVELS, questionAfter, REASONS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import type { Chance } from './busy-days.ts';
import { type Spoken, tablet } from './sample-memory.ts';

/** What citizens say on busy days: at the counter, at the exit, on their phones, and some of it anew. */

const EXIT: Actor = { id: 'tablet-exit', role: 'tablet', counter: null, point: null };

/** A rating of the visit that ended at a counter last. */
export function rateAt(office: Spoken, chance: Chance, now: number, counter: string): void {
  const last = office.state().desks[counter]?.lastVisit ?? 'never-seen';
  rate(office, chance, now, { by: tablet(counter), visit: last });
}

/** At the exit any visit is rated; a phone rates its own ticket. Where one was rated already, it is marked. */
export function rateElsewhere(office: Spoken, chance: Chance, now: number): void {
  const over = [...office.state().tickets.values()].filter(({ outcome }) => outcome !== null);
  const visit = over.length > 0 ? chance.one(over).id : 'never-seen';
  const own: Actor = {
    id: `phone-${visit}`,
    role: 'citizen',
    counter: null,
    point: null,
    ticket: visit,
  };
  rate(office, chance, now, { by: chance.below(2) === 0 ? EXIT : own, visit });
}

/** Whoever gave a rating gives it anew, or somebody tries who did not give it, or too late. */
export function changeRating({ store, tell }: Spoken, chance: Chance, now: number): void {
  const given = [...store.read()].filter(({ event }) => event.type === 'rating-given').slice(-4);
  const row = given[chance.below(4)] ?? given.at(-1);
  if (row?.event.type !== 'rating-given') return;
  const { rating, answers, channel, visit } = row.event;
  const [question = 'attitude'] = Object.keys(answers);
  const by =
    chance.below(8) === 0 ? tablet('other') : actorOf(row.by, channel === 'phone' ? visit : null);
  const words = { rating, answers: { [question]: chance.one(THREE_LEVELS) }, reasons: [] };
  const comment = chance.below(3) === 0 ? { comment: `Nói lại ${now}` } : {};
  const said = chance.below(3) === 0 ? now : row.at + 60_000;
  tell(by, { type: 'change-rating', ...words, ...comment }, now, undefined, said);
}

function rate(
  { tell, state }: Spoken,
  chance: Chance,
  now: number,
  { by, visit }: { readonly by: Actor; readonly visit: string },
): void {
  const outcome = state().tickets.get(visit)?.outcome;
  const doubtful = !outcome || chance.below(20) === 0;
  const asked = doubtful ? chance.one(['result', 'guidance']) : questionAfter(outcome);
  const isFive = chance.below(6) === 0;
  const levels = isFive ? LEVELS : THREE_LEVELS;
  const name = isFive ? 'five-level.1' : 'three-level.1';
  const questionnaire = chance.below(40) === 0 ? 'three-level.9' : name;
  const answers = {
    ...(chance.below(12) === 0 ? {} : { [asked]: chance.one(levels) }),
    attitude: chance.one(levels),
  };
  const comment = chance.below(4) === 0 ? { comment: `Cảm ơn ${now}` } : {};
  const phone = by.role === 'citizen' ? { phone: 'a'.repeat(64) } : {};
  const told = { rating: `rating-${now}`, visit, questionnaire, tookMs: chance.below(9_000) };
  const said = { answers, reasons: [chance.one(REASONS)], ...comment, ...phone };
  tell(by, { type: 'give-rating', ...told, ...said }, now);
}

/** @param ticket of a phone; null for a tablet */
function actorOf(id: string, ticket: string | null): Actor {
  if (ticket === null) return { id, role: 'tablet', counter: null, point: null };
  return { id, role: 'citizen', counter: null, point: null, ticket };
}
