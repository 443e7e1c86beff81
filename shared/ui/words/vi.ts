import { common } from './vi/common.ts';
import { console } from './vi/console.ts';
import { counter } from './vi/counter.ts';
import { display } from './vi/display.ts';
import { errors } from './vi/errors.ts';
import { faults } from './vi/faults.ts';
import { front } from './vi/front.ts';
import { kiosk } from './vi/kiosk.ts';
import { lead } from './vi/lead.ts';
import { pairing } from './vi/pairing.ts';
import { refusals } from './vi/refusals.ts';
import { results } from './vi/results.ts';
import { tablet } from './vi/tablet.ts';
import { verbs } from './vi/verbs.ts';

/** Vietnamese, the first language: Ông/Bà, never "bạn"; no exclamation marks; says what happens next. */

/** Its words, by the screen or program they belong to. */
export const vi = {
  common,
  kiosk,
  tablet,
  counter,
  display,
  results,
  lead,
  front,
  pairing,
  refusals,
  errors,
  faults,
  console,
  verbs,
};
