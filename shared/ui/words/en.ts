import { common } from './en/common.ts';
import { console } from './en/console.ts';
import { counter } from './en/counter.ts';
import { display } from './en/display.ts';
import { errors } from './en/errors.ts';
import { faults } from './en/faults.ts';
import { front } from './en/front.ts';
import { kiosk } from './en/kiosk.ts';
import { lead } from './en/lead.ts';
import { pairing } from './en/pairing.ts';
import { refusals } from './en/refusals.ts';
import { results } from './en/results.ts';
import { tablet } from './en/tablet.ts';
import { verbs } from './en/verbs.ts';
import type { Words } from './words.ts';

/** English, for those who read it better: polite, plain, the same in meaning as the Vietnamese. */

/** Its words, by the screen or program they belong to. */
export const en: Words = {
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
