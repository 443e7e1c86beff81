import { officeNow } from '#shared/client/office-clock.ts';
import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import { type MovingReason, OUTCOMES, type Outcome } from '#shared/domain/vocabulary.ts';
import type { Text } from '#shared/protocol/text.ts';
import { formatTime, formatTimeSeconds } from '#shared/ui/format/time.ts';
import { countsAsServed } from './counts-as-served.ts';
import type { Sent, Work } from './work.ts';

/** What can be done at an open counter right now: each action is there only while it would make sense. */

type Here = NonNullable<CounterView['here']>;

/** What can be done; null where it would make no sense now, and everything while the line is down and nothing is done by hand. */
export interface Actions {
  /** Whether the office is asked, or the counter works by hand (SPEC Q17), or waits for its line. */
  readonly way: 'asking' | 'by-hand' | 'waiting';
  /** Null while somebody is being served, or nobody waits. */
  readonly callNext: (() => void) | null;
  readonly recall: (() => void) | null;
  readonly markAbsent: (() => void) | null;
  /** Null while nobody is being served. A refusal asks for its reason first. */
  readonly finish: ((outcome: Outcome) => void) | null;
  readonly refuse: ((reason: string) => Sent) | null;
  /** Null but for a number of the no-wait lane (SPEC Q14); the first asks for the reason. */
  readonly askMove: (() => void) | null;
  readonly move: ((reason: MovingReason) => Sent) | null;
  /** Null while somebody is being served. */
  readonly callAbsent: ((ticket: string) => void) | null;
  /** Asks for a number to be typed, and calls it: by hand alone. */
  readonly askNumber: (() => void) | null;
  readonly callNumber: ((number: string) => void) | null;
  readonly voidTicket: ((line: TicketLine) => void) | null;
}

/** What is asked before it is done: opens the question over the screen. */
export interface Questions {
  readonly askRefusal: () => void;
  readonly askMove: () => void;
  readonly askNumber: () => void;
}

/** Outcomes in the order of their keys, 1 to 5. */
export const OUTCOME_KEYS: readonly Outcome[] = OUTCOMES;

/** The actions at a counter. */
export function actionsAt(work: Work, here: Here, zone: string, questions: Questions): Actions {
  const connected = work.connected.value;
  const current = connected ? here.current : null;
  const inNoWait = current?.noWait ? current : null;
  const free = connected && here.current === null;
  const called = (number: string) =>
    ({ what: 'called', number, time: formatTimeSeconds(officeNow(), zone) }) as const;
  const numberOf = (ticket: string | undefined) => {
    const lines = [...here.waiting, ...here.absent];
    return lines.find((line) => line.ticket === ticket)?.number ?? '';
  };
  const end = (outcome: Outcome, reason?: string): Sent => {
    if (!current) return null;
    const { ticket, number } = current;
    const why = reason === undefined ? {} : { reason };
    return work.ask(
      { type: 'finish-visit', ticket, outcome, ...why },
      { what: 'finished', number, outcome },
    );
  };

  return {
    way: connected ? 'asking' : 'waiting',
    callNext:
      free && here.waiting.length > 0
        ? () =>
            void work.ask({ type: 'call-next' }, (answer) => called(numberOf(answer.result.ticket)))
        : null,
    recall: current
      ? () =>
          void work.ask(
            { type: 'recall', ticket: current.ticket },
            { what: 'recalled', number: current.number, time: formatTime(officeNow(), zone) },
          )
      : null,
    markAbsent: current
      ? () =>
          void work.ask(
            { type: 'mark-absent', ticket: current.ticket },
            {
              what: 'absent',
              number: current.number,
              times: current.absences + 1,
              served: countsAsServed(current, officeNow()),
            },
          )
      : null,
    finish: current
      ? (outcome) => void (outcome === 'refused' ? questions.askRefusal() : end(outcome))
      : null,
    refuse: current ? (reason) => end('refused', reason) : null,
    askMove: inNoWait && questions.askMove,
    move: inNoWait
      ? (reason) =>
          work.ask(
            { type: 'move-ticket', ticket: inNoWait.ticket, reason },
            { what: 'moved', number: inNoWait.number, lane: ordinaryLane(work, inNoWait) },
          )
      : null,
    callAbsent: free
      ? (ticket) => void work.ask({ type: 'call-absent', ticket }, called(numberOf(ticket)))
      : null,
    askNumber: null,
    callNumber: null,
    voidTicket: connected
      ? ({ ticket, number }) =>
          void work.ask({ type: 'void-ticket', ticket }, { what: 'voided', number })
      : null,
  };
}

/** The ordinary lane of a number's procedure (SPEC Q14); null where the catalogue no longer knows it. */
export function ordinaryLane(
  { catalogue }: Pick<Work, 'catalogue'>,
  { procedure }: TicketLine,
): Text | null {
  const office = catalogue.value;
  const lane = office?.procedures.find((one) => one.code === procedure)?.lane;
  return office?.lanes.find((one) => one.id === lane)?.name ?? null;
}
