import { officeNow } from '#shared/client/office-clock.ts';
import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import type { Actions, Questions } from './actions.ts';
import { isUnknown, lineNumbered } from './by-hand.ts';
import type { Sent, Work } from './work.ts';

/** What can be done at a counter without a line (SPEC Q17): the same keys; what only the office can do is not among it. */

/** The actions by hand. @param here as it stands by hand */
export function actionsByHand(
  work: Work,
  here: CounterHere,
  zone: string,
  questions: Questions,
): Actions {
  const { hand, said } = work;
  const { current } = here;
  const free = current === null && !work.busy.value;
  const call = (line: TicketLine) => {
    hand.call(line);
    said.value = {
      what: 'called-by-hand',
      number: line.number,
      time: formatTime(officeNow(), zone),
    };
  };
  const end = (number: string, outcome: Outcome, reason?: string): Sent =>
    work.writeDown(
      () => hand.end(outcome, reason),
      { what: 'written-down', number, outcome },
      { what: 'not-kept', number },
    );
  const next = here.waiting[0];

  return {
    way: 'by-hand',
    callNext: free && next ? () => call(next) : null,
    recall: null,
    markAbsent: current
      ? () => {
          hand.markAway();
          said.value = {
            what: isUnknown(current) ? 'left-by-hand' : 'away-by-hand',
            number: current.number,
          };
        }
      : null,
    finish: current
      ? (outcome) =>
          void (outcome === 'refused' ? questions.askRefusal() : end(current.number, outcome))
      : null,
    refuse: current ? (reason) => end(current.number, 'refused', reason) : null,
    askMove: null,
    move: null,
    callAbsent: free
      ? (ticket) => {
          const line = here.absent.find((one) => one.ticket === ticket);
          if (line) call(line);
        }
      : null,
    askNumber: free ? questions.askNumber : null,
    callNumber: free ? (number) => call(lineNumbered(here, number, officeNow())) : null,
    voidTicket: null,
  };
}
