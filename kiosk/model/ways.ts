/** Where a touch leads when there is nothing to choose: a screen with one answer is no question. */
import { type Offer, proceduresIn } from './offer.ts';
import type { Step } from './path.ts';

/** From the welcome: to the choice, or to the card of the only procedure. */
export function wayToNumber({ procedures }: Offer): Step {
  const [only, second] = procedures;
  return only && !second ? { at: 'card', procedure: only.code } : { at: 'choice' };
}

/** From a lane's tile: to its procedures, or to the card of its only one. */
export function wayIntoLane(offer: Offer, lane: string): Step {
  const [only, second] = proceduresIn(offer, lane);
  return only && !second ? { at: 'card', procedure: only.code } : { at: 'lane', lane, page: 0 };
}

/** Whether a step still leads anywhere: a newer office file, or another day, may have taken away what it was about. */
export function isStillThere(offer: Offer, step: Step): boolean {
  switch (step.at) {
    case 'card':
    case 'posting':
      return offer.procedures.some((one) => one.code === step.procedure);
    case 'lane':
      return offer.queues.some((one) => one.lane.id === step.lane);
    case 'no-wait':
      return offer.noWaitProcedures.length > 0;
    case 'welcome':
    case 'choice':
    case 'lanes':
    case 'search':
    case 'feedback':
    case 'ticket':
      return true;
    default:
      return step satisfies never;
  }
}
