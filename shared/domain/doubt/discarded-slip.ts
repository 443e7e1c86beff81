/** D7: rated by phone for a number that did not come when it was called: its slip may have been picked up. */
import { type Rule, SERVED_LEAST_MS } from './looked-at.ts';

/** Whoever was served once threw no slip away: else marking them absent before or after could strike their rating out. */
export const discardedSlip: Rule = ({ ratings }) =>
  ratings
    .filter(({ channel, missed }) => channel === 'phone' && missed > 0)
    .filter(({ servedMs }) => servedMs === null || servedMs < SERVED_LEAST_MS)
    .map(({ seq }) => seq);
