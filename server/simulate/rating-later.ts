import type { Outcome } from '#shared/domain/vocabulary.ts';
import type { Counter } from '#shared/protocol/office.ts';
import type { Visitor } from './arrivals.ts';
import { type Hall, seconds, tabletOf } from './hall.ts';
import { opinionOf } from './opinions.ts';

/** The counter's tablet after a simulated visit: it asks, and someone answers, declines or walks away. */

export interface Ended {
  readonly visit: string;
  readonly counter: Counter;
  readonly outcome: Outcome;
  readonly waitedMinutes: number;
}

/** Puts the answer on the agenda. @param at when the visit ended, ms */
export function rateLater(hall: Hall, ended: Ended, { procedure }: Visitor, at: number): void {
  const { agenda, chance, send } = hall;
  const { visit, outcome, waitedMinutes } = ended;
  const tablet = tabletOf(ended.counter);
  const opinion = opinionOf({ field: procedure.field, outcome, waitedMinutes }, chance);
  if ('how' in opinion) {
    const after = opinion.how === 'declined' ? chance.between(4, 15) : 60;
    agenda.add(at + seconds(after), (then) =>
      send(tablet, then, { type: 'close-rating', visit, how: opinion.how }),
    );
    return;
  }
  agenda.add(at + seconds(chance.between(9, 50)), (then) =>
    send(tablet, then, {
      type: 'give-rating',
      rating: `${visit}-rating`,
      visit,
      answers: opinion.answers,
      reasons: [...opinion.reasons],
      ...(opinion.comment === null ? {} : { comment: opinion.comment }),
    }),
  );
}
