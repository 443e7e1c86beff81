import type {
  NoWaitClosed,
  NoWaitOpened,
  TicketMoved,
  TicketVoided,
} from '#shared/domain/events.ts';
import { LEAD } from '../actors.ts';
import { type Book, openOf } from './book.ts';
import { hold } from './hold.ts';
import { timeInVietnam } from './vietnam.ts';

/** What the observer checks of the no-wait lane, of numbers moved out of it, and of void ones. */

/** A number leaves the no-wait lane for the lane of its procedure. */
export function checkMove(book: Book, event: TicketMoved): void {
  const slip = book.slips.get(event.ticket)!;
  const noWait = book.office!.lanes.find((lane) => lane.noWait)?.id;
  hold(slip.lane === noWait && event.from === noWait, 'Q14', 'a number leaves the no-wait lane');
  const procedure = book.office!.procedures.find((one) => one.code === slip.procedure);
  hold(event.lane === procedure?.lane, 'Q14', 'a number goes to the lane of its procedure');
}

export function checkVoid(book: Book, event: TicketVoided, by: string): void {
  const waits = book.slips.get(event.ticket)?.place.at === 'waiting';
  hold(waits, 'Q15', 'only a number that waits is void');
  const theirs = openOf(book, by);
  hold(event.counter === (theirs[0] ?? null), 'Q15', 'the counter is the one that they have open');
  hold(theirs.length > 0 || by === LEAD.id, 'Q15', 'a clerk voids at an open counter');
}

/** The lane is closed for a time that is still to come, and opened only while it is closed. */
export function checkNoWait(book: Book, event: NoWaitClosed | NoWaitOpened, at: number): void {
  hold(event.day === book.day, 'Q13', 'the lane is closed and opened for the day');
  hold(isNoWaitOffered(book), 'Q13', 'the lane is closed and opened on days on which it counts');
  if (event.type === 'no-wait-opened') {
    hold(isNoWaitClosed(book, at), 'Q13', 'only a lane that is closed is opened');
    return;
  }
  const over = event.until !== null && event.until <= timeInVietnam(at);
  hold(!over, 'Q13', 'the lane is closed until a time to come');
}

/** Whether the office has a no-wait lane, and today is not outside its campaign. */
export function isNoWaitOffered({ office, day }: Book): boolean {
  const campaign = office?.noWaitCampaign;
  if (!office?.lanes.some((lane) => lane.noWait)) return false;
  return !campaign || [campaign.from, day, campaign.to].toSorted()[1] === day;
}

/** Whether staff have closed the no-wait lane, and its time has not come. */
export function isNoWaitClosed(book: Book, at: number): boolean {
  return book.closedUntil !== null && timeInVietnam(at) < book.closedUntil;
}
