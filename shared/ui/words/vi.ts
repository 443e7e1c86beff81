import { activity } from './vi/activity.ts';
import { admitFacts } from './vi/admit-facts.ts';
import { beside } from './vi/beside.ts';
import { byHand } from './vi/by-hand.ts';
import { byHandDesk } from './vi/by-hand-desk.ts';
import { catalogue } from './vi/catalogue.ts';
import { changes } from './vi/changes.ts';
import { backup } from './vi/backup.ts';
import { common } from './vi/common.ts';
import { console } from './vi/console.ts';
import { counter } from './vi/counter.ts';
import { devices } from './vi/devices.ts';
import { display } from './vi/display.ts';
import { entered } from './vi/entered.ts';
import { doubt } from './vi/doubt.ts';
import { errors } from './vi/errors.ts';
import { exit } from './vi/exit.ts';
import { faults } from './vi/faults.ts';
import { feedback } from './vi/feedback.ts';
import { feedbackKiosk } from './vi/feedback-kiosk.ts';
import { findings } from './vi/findings.ts';
import { front } from './vi/front.ts';
import { kiosk } from './vi/kiosk.ts';
import { keptFacts } from './vi/kept-facts.ts';
import { lead } from './vi/lead.ts';
import { noWaitDesk } from './vi/no-wait-desk.ts';
import { noWait } from './vi/no-wait.ts';
import { officeChanges } from './vi/office-changes.ts';
import { officeFacts } from './vi/office-facts.ts';
import { officeFile } from './vi/office-file.ts';
import { opening } from './vi/opening.ts';
import { outage } from './vi/outage.ts';
import { officeHealth } from './vi/office-health.ts';
import { pairing } from './vi/pairing.ts';
import { periods } from './vi/periods.ts';
import { phone } from './vi/phone.ts';
import { posting } from './vi/posting.ts';
import { period } from './vi/period.ts';
import { procedure } from './vi/procedure.ts';
import { questionnaires } from './vi/questionnaires.ts';
import { receipt } from './vi/receipt.ts';
import { receiptPage } from './vi/receipt-page.ts';
import { publicationChecks } from './vi/publication-checks.ts';
import { publicFeedback } from './vi/public-feedback.ts';
import { refusals } from './vi/refusals.ts';
import { results } from './vi/results.ts';
import { search } from './vi/search.ts';
import { service } from './vi/service.ts';
import { settings } from './vi/settings.ts';
import { tablet } from './vi/tablet.ts';
import { ticketCode } from './vi/ticket-code.ts';
import { verbs } from './vi/verbs.ts';

/** Vietnamese, the first language: Ông/Bà, never "bạn"; no exclamation marks; says what happens next. */

/** Its words, by the screen or program they belong to. */
export const vi = {
  common,
  kiosk,
  opening,
  search,
  tablet,
  ticketCode,
  counter,
  byHand,
  display,
  results,
  service,
  beside,
  lead,
  publicationChecks,
  periods,
  feedback,
  publicFeedback,
  findings,
  feedbackKiosk,
  byHandDesk,
  entered,
  activity,
  admitFacts,
  officeHealth,
  officeFacts,
  changes,
  devices,
  noWaitDesk,
  settings,
  front,
  pairing,
  phone,
  outage,
  keptFacts,
  noWait,
  posting,
  period,
  procedure,
  questionnaires,
  doubt,
  receipt,
  receiptPage,
  refusals,
  errors,
  exit,
  faults,
  console,
  backup,
  officeFile,
  officeChanges,
  catalogue,
  verbs,
};
