/** D7: rated by phone for a number that did not come when it was called: its slip may have been picked up. */
import type { Rule } from './looked-at.ts';

/** An absence that counts as served (SPEC R16) is none: else whoever marks it could strike a phone's rating out. */
export const discardedSlip: Rule = ({ ratings }) =>
  ratings.filter(({ channel, missed }) => channel === 'phone' && missed > 0).map(({ seq }) => seq);
