/** A clerk's wishes at a counter: open, call, recall, absent, move, finish, close. Each may be refused. */
import type { Counter, Office } from '../protocol/office.ts';
import type { CommandOf, CounterCommand } from './commands.ts';
import { decideMoving } from './decide-no-wait.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { callingOrder, runAfter, waitingFor } from './queue.ts';
import { servedFrom } from './served-from.ts';
import { CLOSED_DESK, type Desk, type State, type Ticket } from './state.ts';

type VisitCommand = CommandOf<'recall' | 'mark-absent' | 'move-ticket' | 'finish-visit'>;

/** Decides a wish made at a counter (SPEC Q7 to Q11, Q14). */
export function decideAtCounter(
  state: State,
  office: Office,
  command: CounterCommand,
  given: Given,
): Decision {
  const counter = office.counters.find((one) => one.id === command.counter);
  if (!counter) return refused('counter-unknown');
  const desk = state.desks[counter.id] ?? CLOSED_DESK;
  const mine = desk.openBy === given.by.id;

  // Also mid-visit: the clerk who sits there takes over whom a colleague called (SPEC Q11).
  if (command.type === 'open-counter')
    return happened({ type: 'counter-opened', counter: counter.id });
  if (desk.openBy === null) return refused('counter-not-open');
  if (!mine) return refused('counter-taken');

  switch (command.type) {
    case 'close-counter':
      if (desk.ticket) return refused('counter-busy');
      return happened({ type: 'counter-closed', counter: counter.id });
    case 'call-next':
      return desk.ticket ? refused('counter-busy') : callNext(state, office, counter, desk);
    case 'call-absent':
      return desk.ticket ? refused('counter-busy') : callAbsent(state, counter, desk, command);
    case 'recall':
    case 'mark-absent':
    case 'move-ticket':
    case 'finish-visit':
      return decideVisit(state, office, desk, command, given);
    default:
      return command satisfies never;
  }
}

function callNext(state: State, office: Office, counter: Counter, desk: Desk): Decision {
  const next = callingOrder(state, office, counter, 1)[0];
  if (!next) return refused('nobody-waiting');
  const ordinaryWaits = waitingFor(state, counter, 'ordinary', 2).some(({ id }) => id !== next.id);
  return called(next, counter, runAfter(desk.priorityRun, next, ordinaryWaits));
}

/** Someone marked absent has come back: called out of turn, so the run of priority stays as it was. */
function callAbsent(
  state: State,
  counter: Counter,
  desk: Desk,
  command: CommandOf<'call-absent'>,
): Decision {
  const ticket = state.tickets.get(command.ticket);
  if (ticket?.state !== 'absent') return refused('ticket-not-absent');
  if (!counter.lanes.includes(ticket.lane)) return refused('lane-not-served');
  return called(ticket, counter, desk.priorityRun);
}

function called(ticket: Ticket, counter: Counter, priorityRun: number): Decision {
  return happened({
    type: 'ticket-called',
    ticket: ticket.id,
    counter: counter.id,
    class: ticket.class,
    priorityRun,
  });
}

function decideVisit(
  state: State,
  office: Office,
  desk: Desk,
  command: VisitCommand,
  given: Given,
): Decision {
  if (!desk.ticket) return refused('no-one-at-counter');
  if (desk.ticket !== command.ticket) return refused('ticket-not-here');
  const { ticket, counter } = command;
  switch (command.type) {
    case 'recall':
      return happened({ type: 'ticket-recalled', ticket, counter });
    case 'mark-absent': {
      const found = state.tickets.get(ticket);
      const times = (found?.absences ?? 0) + 1;
      const from = found ? servedFrom(found) : null;
      const served = from !== null && given.now >= from;
      return happened({ type: 'ticket-marked-absent', ticket, counter, times, served });
    }
    case 'move-ticket':
      return decideMoving(state, office, command);
    case 'finish-visit':
      if (command.outcome === 'refused' && !given.sealed) return refused('reason-required');
      return happened({
        type: 'visit-ended',
        ticket,
        counter,
        outcome: command.outcome,
        reason: given.sealed,
      });
    default:
      return command satisfies never;
  }
}
