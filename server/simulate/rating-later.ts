import type { Outcome } from '#shared/domain/vocabulary.ts';
import type { Counter } from '#shared/protocol/office.ts';
import type { Visitor } from './arrivals.ts';
import { type Hall, seconds, tabletOf } from './hall.ts';
import { type Opinion, opinionOf } from './opinions.ts';

/** The counter's tablet after a simulated visit: it asks, and someone answers, declines or walks away. */

export interface Ended {
  readonly visit: string;
  readonly counter: Counter;
  readonly outcome: Outcome;
  readonly waitedMinutes: number;
}

/** How long most people look at the questions, s, and how much longer or shorter some do. */
const USUALLY_TAKES = 8;
const TAKES_SPREAD = 0.65;
/** How much sooner some press "Không đánh giá". */
const DECLINES_SPREAD = 0.6;
/** A tablet gives up after so long, s. */
const PATIENCE = 60;

/** Puts the answer on the agenda. @param at when the visit ended, ms */
export function rateLater(hall: Hall, ended: Ended, visitor: Visitor, at: number): void {
  tell(hall, ended, opinionIn(hall, ended, visitor), at);
}

/** What the visitor would say. */
export function opinionIn({ chance }: Hall, ended: Ended, { procedure }: Visitor): Opinion {
  const { outcome, waitedMinutes } = ended;
  return opinionOf({ field: procedure.field, outcome, waitedMinutes }, chance);
}

/** Says it on the counter's tablet. */
export function tell(hall: Hall, ended: Ended, opinion: Opinion, at: number): void {
  const { agenda, chance, aside, send } = hall;
  const { visit } = ended;
  const tablet = tabletOf(ended.counter);
  if ('how' in opinion) {
    const declined = opinion.how === 'declined';
    const after = declined ? chance.between(4, 15) : PATIENCE;
    const tookMs = seconds(declined ? after * Math.min(1, aside.around1(DECLINES_SPREAD)) : after);
    agenda.add(at + seconds(after), (then) =>
      send(tablet, then, { type: 'close-rating', visit, how: opinion.how, tookMs }),
    );
    return;
  }
  const after = chance.between(9, 50);
  const tookMs = seconds(Math.min(after, USUALLY_TAKES * aside.around1(TAKES_SPREAD)));
  agenda.add(at + seconds(after), (then) =>
    send(tablet, then, {
      type: 'give-rating',
      rating: `${visit}-rating`,
      visit,
      answers: opinion.answers,
      reasons: [...opinion.reasons],
      ...(opinion.comment === null ? {} : { comment: opinion.comment }),
      tookMs,
    }),
  );
}
