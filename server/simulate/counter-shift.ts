import { countWaiting } from '#shared/domain/queue.ts';
import type { Counter } from '#shared/protocol/office.ts';
import { minuteOf } from './arrivals.ts';
import { clerkOf, type Hall, seconds } from './hall.ts';
import type { Ended } from './rating-later.ts';
import { outcomeOf } from './outcomes.ts';

/** One counter's simulated day: opened, calling, serving, closed over lunch and in the evening. */

/** After closing time those still waiting are served for so long. */
const OVERTIME_MS = 60 * 60_000;

/** Wakes a counter: it looks whether there is someone to call. */
export type Wake = (at: number) => void;

/** Puts the counter's shifts on the agenda. Returns what wakes it when someone has come. */
export function workAt(hall: Hall, counter: Counter): Wake {
  const { agenda, chance, office, send, state } = hall;
  const clerk = clerkOf(office, counter);
  const spans = office.serviceHours.spans.map(({ from, to }) => ({
    from: hall.instant(minuteOf(from)),
    to: hall.instant(minuteOf(to)),
  }));
  const evening = spans.at(-1)?.to ?? 0;
  /** Absent people who will be called again, and from when on. */
  let absent: { readonly ticket: string; readonly from: number }[] = [];
  let isOpen = false;
  let isBusy = false;
  /** A span of work at the counter, drawn in seconds, as ms. */
  const work = (low: number, high: number) => seconds(chance.between(low, high) * hall.pace);

  for (const { from, to } of spans) {
    agenda.add(from + seconds(chance.between(0, 150)), open);
    agenda.add(to, look);
  }

  function open(at: number): void {
    if (!isOpen) send(clerk, at, { type: 'open-counter', counter: counter.id });
    isOpen = true;
    look(at);
  }

  function look(at: number): void {
    // Nobody is called while somebody is there, and the counter stays open (SPEC Q7, Q11).
    if (!isOpen || isBusy || state().desks[counter.id]?.ticket) return;
    const inHours = spans.some(({ from, to }) => from <= at && at < to);
    const inOvertime = at >= evening && at < evening + OVERTIME_MS;
    if ((inHours || inOvertime) && callSomeone(at)) return;
    if (!inHours) close(at);
  }

  function close(at: number): void {
    send(clerk, at, { type: 'close-counter', counter: counter.id });
    isOpen = false;
  }

  function callSomeone(at: number): boolean {
    const back = at < evening ? absent.find(({ from }) => from <= at) : undefined;
    if (back) {
      absent = absent.filter((one) => one !== back);
      const called = { counter: counter.id, ticket: back.ticket };
      send(clerk, at, { type: 'call-absent', ...called });
      attend(back.ticket, at);
      return true;
    }
    if (counter.lanes.every((lane) => countWaiting(state(), lane) === 0)) return false;
    const { ticket } = send(clerk, at, { type: 'call-next', counter: counter.id });
    if (ticket) attend(ticket, at);
    return true;
  }

  /** Someone was called: they come, or they do not. */
  function attend(ticket: string, at: number): void {
    isBusy = true;
    const visitor = hall.visitors.get(ticket);
    const hurried = visitor ? hall.conduct.servedMs(hall, counter, visitor) : null;
    if (hurried !== null) {
      agenda.add(at + hurried, (then) => finish(ticket, then));
      return;
    }
    const absences = state().tickets.get(ticket)?.absences ?? 0;
    const comes = visitor !== undefined && absences + 1 >= visitor.comesAtCall;
    if (!comes || chance.happens(0.08)) agenda.add(at + work(20, 45), recall);
    if (comes) {
      const served = seconds(visitor.serviceMinutes * 60 * hall.pace);
      agenda.add(at + work(46, 75) + served, (then) => finish(ticket, then));
    } else {
      agenda.add(at + work(70, 120), (then) => missed(ticket, absences, then));
    }

    function recall(then: number): void {
      send(clerk, then, { type: 'recall', counter: counter.id, ticket });
    }
  }

  function missed(ticket: string, absences: number, at: number): void {
    send(clerk, at, { type: 'mark-absent', counter: counter.id, ticket });
    if (absences < 2) {
      const from = at + seconds(chance.between(4, 20) * 60);
      absent.push({ ticket, from });
      agenda.add(from, look);
    }
    free(at);
  }

  function finish(ticket: string, at: number): void {
    const visit = state().tickets.get(ticket);
    const visitor = hall.visitors.get(ticket);
    if (!visit || !visitor) throw new Error(`Nobody holds the ticket ${ticket}.`);
    const ending = outcomeOf(visitor.procedure, chance);
    const waitedMinutes = ((visit.calledAt ?? at) - visit.queuedAt) / 60_000;
    const ended: Ended = { visit: ticket, counter, outcome: ending.outcome, waitedMinutes };
    if (!hall.conduct.ends(hall, ended, visitor, at)) {
      send(clerk, at, { type: 'finish-visit', counter: counter.id, ticket, ...ending });
      hall.conduct.afterVisit(hall, ended, visitor, at);
    }
    free(at);
  }

  function free(at: number): void {
    isBusy = false;
    agenda.add(at + work(15, 70), look);
  }

  return look;
}
