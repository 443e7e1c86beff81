import type { Command } from '#shared/domain/commands.ts';
import type { Given } from '#shared/domain/decision.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';
import { sealFor } from './seal.ts';

/** What the tables of all days know of the visit that a command speaks of: looked up for those commands alone that need it. */

type Looked = Pick<
  Given,
  'visit' | 'served' | 'rating' | 'seal' | 'sealedAlso' | 'batch' | 'feedback' | 'finding'
>;

/** What a command is given that speaks of no visit and no rating. */
export const NOTHING_LOOKED_UP: Looked = {
  visit: null,
  served: [],
  rating: null,
  seal: null,
  sealedAlso: [],
  batch: null,
  feedback: null,
  finding: null,
};

/** The visit named by a rating or by what was done by hand, and what was done by hand with a number just given. @param now office time, ms */
export function lookUp(
  store: Pick<
    Store,
    | 'visitOf'
    | 'visitNumbered'
    | 'servedByHand'
    | 'ratingNamed'
    | 'batches'
    | 'feedback'
    | 'findings'
  >,
  { office }: State,
  command: Command,
  now: number,
): Looked {
  switch (command.type) {
    case 'give-rating': {
      const visit = command.visit === null ? null : store.visitOf(command.visit);
      return { ...NOTHING_LOOKED_UP, visit, seal: sealFor(command) };
    }
    case 'change-rating': {
      const rating = store.ratingNamed(command.rating);
      const visit = rating?.visit ? store.visitOf(rating.visit) : null;
      return { ...NOTHING_LOOKED_UP, visit, rating, seal: sealFor(command) };
    }
    case 'close-rating':
      return { ...NOTHING_LOOKED_UP, visit: store.visitOf(command.visit) };
    case 'issue-ticket':
    case 'record-visit': {
      if (!office) return NOTHING_LOOKED_UP;
      const day = dayOf(Math.min(command.at, now), office.timeZone);
      const { letter, number } = command;
      return command.type === 'issue-ticket'
        ? { ...NOTHING_LOOKED_UP, served: store.servedByHand.before(day, letter, number) }
        : {
            ...NOTHING_LOOKED_UP,
            visit: store.visitNumbered(day, letter, number),
            served: store.servedByHand.told(day, letter, number),
          };
    }
    case 'confirm-batch':
    case 'withdraw-batch':
      return { ...NOTHING_LOOKED_UP, batch: store.batches.standing(command.batch) };
    case 'take-feedback':
    case 'handle-feedback':
    case 'forget-feedback':
      return { ...NOTHING_LOOKED_UP, feedback: store.feedback.standing(command.feedback) };
    case 'note-finding':
    case 'move-finding':
      return { ...NOTHING_LOOKED_UP, finding: store.findings.stateOf(command.finding) };
    default:
      return NOTHING_LOOKED_UP;
  }
}
