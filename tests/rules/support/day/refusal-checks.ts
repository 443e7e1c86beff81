import type { Command } from '#shared/domain/commands.ts';
import { REFUSALS } from '#shared/domain/vocabulary.ts';
import { type Book, emptyBook, openOf, postOf, waitingAt } from './book.ts';
import { isNoWaitClosed, isNoWaitOffered } from './hall-checks.ts';
import type { Office } from '#shared/protocol/office.ts';
import { neededOf } from './file-checks.ts';
import { dueFrom, mayAsk, officeOn, wordsAnew } from './files.ts';
import { hold } from './hold.ts';
import { dayInVietnam, timeInVietnam } from './vietnam.ts';

/** Facts of a kiosk or tablet: what they say is never a ground to refuse them. */
const SENDER_REFUSED = ['not-allowed', 'office-not-configured', 'id-reused'];
const FACTS = [
  'issue-ticket',
  'claim-priority',
  'give-rating',
  'change-rating',
  'close-rating',
  'record-visit',
];

/** Facts that may be asked to wait after a restore (SPEC O7). */
const OF_RATINGS: readonly string[] = ['give-rating', 'change-rating', 'close-rating'];

/** What the observer checks of every refusal: that it is on the list, and that it is true. */
export function checkRefusal(
  book: Book,
  command: Command,
  by: string,
  reason: string,
  now: number,
): void {
  hold(
    REFUSALS.some((one) => one === reason),
    'A4',
    `${reason} is not on the list`,
  );
  const waits = OF_RATINGS.includes(command.type) && reason === 'not-yet';
  if (FACTS.includes(command.type) && !waits) {
    hold(SENDER_REFUSED.includes(reason), 'A4', `a fact was refused as ${reason}`);
  }
  const day = dayInVietnam(now);
  const today = book.day === day ? book : morning(book, day);
  const holds = grounds(today, command, by, now)[reason];
  hold(!holds || holds(), 'A4', `${reason} was said without ground`);
}

function grounds(
  book: Book,
  command: Command,
  by: string,
  now: number,
): { [reason: string]: () => boolean } {
  const counter = 'counter' in command ? (command.counter ?? '') : '';
  const ticket = 'ticket' in command ? command.ticket : '';
  const slip = () => book.slips.get(ticket);
  const post = () => postOf(book, counter);
  const noWaitLane = () => book.office?.lanes.find((lane) => lane.noWait)?.id;
  const device = 'device' in command ? command.device : '';
  return {
    'office-not-configured': () => book.office === null,
    'counter-unknown': () => !book.office?.counters.some((one) => one.id === counter),
    'counter-taken': () => post().openBy !== null && post().openBy !== by,
    'counter-not-open': () =>
      command.type === 'void-ticket' ? openOf(book, by).length === 0 : post().openBy === null,
    'counter-busy': () => post().serving !== null,
    'nobody-waiting': () => waitingAt(book, counter).length === 0,
    'no-one-at-counter': () => post().serving === null,
    'ticket-not-here': () => post().serving !== ticket,
    'ticket-not-absent': () => slip()?.place.at !== 'absent',
    'ticket-not-waiting': () => slip()?.place.at !== 'waiting',
    'ticket-not-no-wait': () => slip()?.lane !== noWaitLane(),
    'no-ordinary-lane': () =>
      !book.office?.procedures.some((one) => one.code === slip()?.procedure),
    'no-wait-lane-missing': () => noWaitLane() === undefined,
    'no-wait-not-offered': () => noWaitLane() !== undefined && !isNoWaitOffered(book),
    'no-wait-lane-open': () => isNoWaitOffered(book) && !isNoWaitClosed(book, now),
    'time-over': () =>
      command.type === 'close-no-wait' && (command.until ?? '24:00') <= timeInVietnam(now),
    'questionnaire-changed': () =>
      command.type === 'configure-office' && wordsAnew(book.files, book.day, command.office),
    'questionnaire-not-in-force': () =>
      command.type === 'configure-office' && !isAskable(book, command.office),
    'office-changed': () =>
      command.type === 'configure-office' &&
      command.base !== book.files.at(-1)?.seq &&
      (command.base !== undefined || by !== 'console'),
    'point-unknown': () =>
      command.type === 'pair-device' &&
      !book.office?.points.some((point) => point === command.point),
    'device-unknown': () => !book.devices.has(device),
    'device-known': () => book.devices.has(device),
    'already-published': () =>
      command.type === 'publish-period' && book.published.has(command.period),
    'not-yet': () =>
      book.epochs.length > 0 &&
      (command.type === 'change-rating' ||
        ((command.type === 'give-rating' || command.type === 'close-rating') &&
          book.slips.get(command.visit ?? '')?.place.at !== 'ended')),
    'reason-required': () => command.type === 'finish-visit' && command.outcome === 'refused',
  };
}

/** Whether what a file asks may be asked when it comes to count. */
function isAskable(book: Book, file: Office): boolean {
  const { figuresFrom } = dueFrom(book.office, file, book.day, neededOf(book));
  return figuresFrom === null || mayAsk(file, figuresFrom || book.day);
}

/** The book as it will be when the day that has begun is opened. */
function morning({ files, devices, published, epochs }: Book, day: string): Book {
  return { ...emptyBook(), office: officeOn(files, day), day, files, devices, published, epochs };
}
