import { activity } from './en/activity.ts';
import { admitFacts } from './en/admit-facts.ts';
import { beside } from './en/beside.ts';
import { byHand } from './en/by-hand.ts';
import { byHandDesk } from './en/by-hand-desk.ts';
import { catalogue } from './en/catalogue.ts';
import { changes } from './en/changes.ts';
import { backup } from './en/backup.ts';
import { common } from './en/common.ts';
import { console } from './en/console.ts';
import { counter } from './en/counter.ts';
import { devices } from './en/devices.ts';
import { display } from './en/display.ts';
import { entered } from './en/entered.ts';
import { doubt } from './en/doubt.ts';
import { errors } from './en/errors.ts';
import { exit } from './en/exit.ts';
import { faults } from './en/faults.ts';
import { feedback } from './en/feedback.ts';
import { feedbackKiosk } from './en/feedback-kiosk.ts';
import { findings } from './en/findings.ts';
import { front } from './en/front.ts';
import { kiosk } from './en/kiosk.ts';
import { keptFacts } from './en/kept-facts.ts';
import { lead } from './en/lead.ts';
import { noWaitDesk } from './en/no-wait-desk.ts';
import { noWait } from './en/no-wait.ts';
import { officeChanges } from './en/office-changes.ts';
import { officeFacts } from './en/office-facts.ts';
import { officeFile } from './en/office-file.ts';
import { opening } from './en/opening.ts';
import { outage } from './en/outage.ts';
import { officeHealth } from './en/office-health.ts';
import { pairing } from './en/pairing.ts';
import { periods } from './en/periods.ts';
import { phone } from './en/phone.ts';
import { posting } from './en/posting.ts';
import { period } from './en/period.ts';
import { procedure } from './en/procedure.ts';
import { questionnaires } from './en/questionnaires.ts';
import { receipt } from './en/receipt.ts';
import { receiptPage } from './en/receipt-page.ts';
import { publicationChecks } from './en/publication-checks.ts';
import { publicFeedback } from './en/public-feedback.ts';
import { refusals } from './en/refusals.ts';
import { results } from './en/results.ts';
import { search } from './en/search.ts';
import { service } from './en/service.ts';
import { settings } from './en/settings.ts';
import { tablet } from './en/tablet.ts';
import { ticketCode } from './en/ticket-code.ts';
import { verbs } from './en/verbs.ts';
import type { Words } from './words.ts';

/** English, for those who read it better: polite, plain, the same in meaning as the Vietnamese. */

/** Its words, by the screen or program they belong to. */
export const en: Words = {
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
