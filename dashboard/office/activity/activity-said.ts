import { LEFT_OUT } from '#shared/domain/vocabulary.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import type { Activity, Doer } from '#shared/protocol/activity.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { closureSaid } from '#shared/ui/format/no-wait.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** What somebody did, as a plain sentence (SPEC A16): one for each kind of event. */

/** Who it was, as people know them. */
export function doerSaid({ id, kind, label }: Doer): string {
  const { activity: said } = words.value;
  if (kind === 'console') return said.console;
  return label?.[language.value] ?? said.gone(id);
}

/** What was done, with its object. */
export function activitySaid(what: Activity): string {
  const { activity, common, feedback, noWait } = words.value;
  const { said } = activity;
  const spoken = language.value;
  const numbered = (number: string | null) => number ?? activity.unknownNumber;
  switch (what.type) {
    case 'office-configured':
      return [
        what.hallFrom === null
          ? said.configured
          : said.configuredFrom(formatDay(what.hallFrom, spoken)),
        ...(what.figuresFrom === null
          ? []
          : [said.configuredFigures(formatDay(what.figuresFrom, spoken))]),
      ].join('; ');
    case 'day-opened':
      return said.dayOpened(formatDay(what.day, spoken));
    case 'device-paired': {
      const role = activity.roles[what.role];
      return what.counter === null
        ? said.paired(what.device, role)
        : said.pairedAt(what.device, role, what.counter[spoken]);
    }
    case 'device-revoked':
      return said.revoked(what.device);
    case 'ticket-issued':
      return issuedSaid(what);
    case 'priority-claimed':
      return said.priority(numbered(what.number));
    case 'counter-opened':
      return said.opened(what.counter[spoken]);
    case 'counter-closed':
      return said.closed(what.counter[spoken]);
    case 'ticket-called':
      return said.called(numbered(what.number), what.counter[spoken]);
    case 'ticket-recalled':
      return said.recalled(numbered(what.number), what.counter[spoken]);
    case 'ticket-marked-absent':
      return said.absent(numbered(what.number), what.counter[spoken], what.times);
    case 'visit-ended': {
      const outcome = common.outcomes[what.outcome];
      return said.ended(numbered(what.number), what.counter[spoken], outcome);
    }
    case 'visit-recorded': {
      const outcome = common.outcomes[what.outcome];
      const recorded = said.recorded(numbered(what.number), what.counter[spoken], outcome);
      return what.clerk === null ? recorded : said.sentFor(recorded, what.clerk[spoken]);
    }
    case 'ticket-moved': {
      const { number, lane, counter, reason } = what;
      const why = noWait.moving[reason];
      return said.moved(numbered(number), lane[spoken], counter[spoken], why);
    }
    case 'ticket-voided':
      return said.voided(numbered(what.number));
    case 'no-wait-closed':
      return said.laneClosed(closureSaid(what, words.value, spoken));
    case 'no-wait-opened':
      return said.laneOpened;
    case 'period-published':
      return what.reason === null
        ? said.published(publishedName(what.period), what.version)
        : said.corrected(publishedName(what.period), what.version, what.reason);
    case 'feedback-taken':
      return said.feedbackTaken(what.code, feedback.channels[what.channel]);
    case 'feedback-handled':
      return said.feedbackHandled(what.code, feedback.states[what.step]);
    case 'feedback-forgotten':
      return said.feedbackForgotten(what.code);
    case 'finding-noted':
      return said.findingNoted(publishedName(what.period), what.owner[spoken]);
    case 'finding-moved':
      return said.findingMoved(feedback.findingStates[what.state]);
    case 'batch-confirmed': {
      const { channels } = words.value.entered;
      const { channel, rows, enteredBy } = what;
      return said.batchConfirmed(formatNumber(rows, spoken), channels[channel], enteredBy[spoken]);
    }
    case 'batch-withdrawn':
      return said.batchWithdrawn(words.value.entered.withdrawalReasons[what.reason]);
    case 'pin-renewed':
      return said.pinRenewed(what.staff[spoken]);
    case 'epoch-begun':
      return said.epoch(formatNumber(what.after, spoken));
    case 'facts-admitted':
      return said.admitted(what.count, what.device);
    case 'facts-dropped':
      return said.dropped(what.count, what.device);
    default:
      return what satisfies never;
  }
}

function issuedSaid({ number, procedure, marks }: Extract<Activity, { type: 'ticket-issued' }>) {
  const { said, unknownNumber } = words.value.activity;
  const [given, what] = [number ?? unknownNumber, procedure[language.value]];
  return marks.some((mark) => LEFT_OUT.includes(mark))
    ? said.leftOut(given, what)
    : said.issued(given, what);
}

function publishedName(key: string): string {
  const period = parsePeriod(key);
  return period ? periodName(key, period) : key;
}
