import { officeNow } from '#shared/client/office-clock.ts';
import type { CounterView } from '#shared/domain/views.ts';
import { OUTCOMES, type Outcome } from '#shared/domain/vocabulary.ts';
import { formatTime, formatTimeSeconds } from '#shared/ui/format/time.ts';
import type { Work } from './work.ts';

/** What can be done at an open counter right now: each action is there only while it would make sense. */

type Here = NonNullable<CounterView['here']>;

/** What can be done; null where it would make no sense now, and everything while the line is down. */
export interface Actions {
  readonly connected: boolean;
  /** Null while somebody is being served, or nobody waits. */
  readonly callNext: (() => void) | null;
  readonly recall: (() => void) | null;
  readonly markAbsent: (() => void) | null;
  /** Null while nobody is being served. A refusal asks for its reason first. */
  readonly finish: ((outcome: Outcome) => void) | null;
  readonly refuse: ((reason: string) => void) | null;
  /** Null while somebody is being served. */
  readonly callAbsent: ((ticket: string) => void) | null;
}

/** Outcomes in the order of their keys, 1 to 5. */
export const OUTCOME_KEYS: readonly Outcome[] = OUTCOMES;

/** The actions at a counter. @param askReason opens the question for the reason of a refusal */
export function actionsAt(work: Work, here: Here, zone: string, askReason: () => void): Actions {
  const connected = work.connected.value;
  const current = connected ? here.current : null;
  const free = connected && here.current === null;
  const called = (number: string) =>
    ({ what: 'called', number, time: formatTimeSeconds(officeNow(), zone) }) as const;
  const numberOf = (ticket: string | undefined) => {
    const lines = [...here.waiting, ...here.absent];
    return lines.find((line) => line.ticket === ticket)?.number ?? '';
  };
  const end = (outcome: Outcome, reason?: string) => {
    if (!current) return;
    void work.ask(
      {
        type: 'finish-visit',
        ticket: current.ticket,
        outcome,
        ...(reason === undefined ? {} : { reason }),
      },
      { what: 'finished', number: current.number, outcome },
    );
  };

  return {
    connected,
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
            { what: 'absent', number: current.number, times: current.absences + 1 },
          )
      : null,
    finish: current ? (outcome) => (outcome === 'refused' ? askReason() : end(outcome)) : null,
    refuse: current ? (reason) => end('refused', reason) : null,
    callAbsent: free
      ? (ticket) => void work.ask({ type: 'call-absent', ticket }, called(numberOf(ticket)))
      : null,
  };
}
