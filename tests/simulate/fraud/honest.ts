import { createHash } from 'node:crypto';
import { questionAfter } from '#shared/domain/vocabulary.ts';
import type { Visitor } from '../../../server/simulate/arrivals.ts';
import { chanceOf } from '../../../server/simulate/chance.ts';
import { type Conduct, USUAL } from '../../../server/simulate/conduct.ts';
import { type Hall, phoneOf, seconds, tabletOf } from '../../../server/simulate/hall.ts';
import type { Opinion } from '../../../server/simulate/opinions.ts';
import { type Ended, opinionIn, tell } from '../../../server/simulate/rating-later.ts';
import { letGoHonestly, strikeUnclaimed } from './letting-go.ts';

/** Honest days, and the two ways in which a clerk can rate: on the counter's tablet and on a phone. */

/** So much of what people would say is lost at the counter that loses most: clerks differ in how they speak of the tablet. */
const MOST_LOST = 0.3;

/** Honest: counters differ, and of those who said nothing on the tablet some rate on their own phone later, and a few numbers come to nothing. */
export const HONEST: Conduct = {
  ...USUAL,
  visitors(hall, usual) {
    strikeUnclaimed(hall, usual);
    return usual;
  },
  ends: letGoHonestly,
  afterVisit(hall, ended, visitor, at) {
    const opinion = honestOpinion(hall, ended, visitor);
    tell(hall, ended, opinion, at);
    if (!('how' in opinion) || !hall.aside.happens(0.05)) return;
    const later = at + seconds(hall.aside.between(300, 5400));
    rateByPhone(hall, ended, later, phoneNamed(ended.visit));
  },
};

/** What is said of a visit where nobody meddles. */
export function honestOpinion(hall: Hall, ended: Ended, visitor: Visitor): Opinion {
  const opinion = opinionIn(hall, ended, visitor);
  const lost = MOST_LOST * chanceOf(`${hall.office.counters.length} ${ended.counter.id}`).next();
  return hall.aside.happens(lost) ? { how: 'timed-out' } : opinion;
}

/** The best of marks on the counter's tablet. @param took s */
export function praise(hall: Hall, ended: Ended, at: number, took: number): void {
  const answers = best(ended);
  const rated = { rating: `${ended.visit}-rating`, visit: ended.visit, answers, reasons: [] };
  hall.agenda.add(at + seconds(hall.aside.between(12, 45)), (then) =>
    hall.send(tabletOf(ended.counter), then, {
      type: 'give-rating',
      ...rated,
      tookMs: seconds(took),
    }),
  );
}

/** The best of marks by phone, with the code on the slip. @param phone what the phone calls itself, hashed */
export function rateByPhone(hall: Hall, ended: Ended, at: number, phone: string): void {
  const rated = { rating: `${ended.visit}-phone`, visit: ended.visit, answers: best(ended) };
  const tookMs = seconds(8 * hall.aside.around1(0.65));
  hall.agenda.add(at, (then) =>
    hall.send(phoneOf(ended.visit), then, {
      type: 'give-rating',
      ...rated,
      reasons: [],
      phone,
      tookMs,
    }),
  );
}

/** The best of marks on the tablet at the exit, which is bound to no counter. @param took s */
export function rateAtExit(hall: Hall, ended: Ended, at: number, took: number): void {
  const exit = { id: 'simulated-tablet-exit', role: 'tablet', counter: null, point: null } as const;
  const rated = { rating: `${ended.visit}-exit`, visit: ended.visit, answers: best(ended) };
  hall.agenda.add(at, (then) =>
    hall.send(exit, then, {
      type: 'give-rating',
      ...rated,
      reasons: [],
      tookMs: seconds(took),
    }),
  );
}

function best({ outcome }: Ended) {
  return { [questionAfter(outcome)]: 'very-satisfied', attitude: 'very-satisfied' } as const;
}

/** A phone by what it calls itself. */
export function phoneNamed(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
