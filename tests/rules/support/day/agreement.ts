import type { State } from '#shared/domain/state.ts';
import type { Book, Place } from './book.ts';
import { hold } from './hold.ts';

/** Whether what the office knows is what the observer's book says: every ticket in its one place. */
export function checkAgreement(book: Book, state: State): void {
  checkOfficeAgrees(book, state);
  hold(state.tickets.size === book.slips.size, 'Q2', 'the office knows the tickets of the day');
  for (const id of book.slips.keys()) checkTicketAgrees(book, state, id);
  for (const counter of book.posts.keys()) checkCounterAgrees(book, state, counter);
  const epochs = state.epochs.map(({ epoch, after }) => `${epoch} ${after}`);
  hold(epochs.join() === book.epochs.join(), 'O7', 'the office knows its epochs');
  hold(state.numbers.size === book.numbers.size, 'N4', 'the office knows the numbers of the day');
  const called = [...state.tickets.values()].filter((ticket) => ticket.state === 'called');
  const served = Object.values(state.desks).flatMap((desk) => desk.ticket ?? []);
  hold(new Set(served).size === served.length, 'Q2', 'nobody is at two counters');
  hold(called.length === served.length, 'Q2', 'who is called is at a counter');
}

export function checkTicketAgrees(book: Book, state: State, id: string): void {
  const slip = book.slips.get(id);
  const ticket = state.tickets.get(id);
  if (!slip || !ticket) {
    hold(!slip && !ticket, 'Q2', 'the office knows the tickets of the day');
    return;
  }
  hold(ticket.state === stateOf(slip.place), 'Q2', `ticket ${id} is in its one place`);
  if ('counter' in slip.place) {
    hold(ticket.counter === slip.place.counter, 'Q2', `ticket ${id} is at its counter`);
  }
  hold(ticket.lane === slip.lane, 'Q14', `ticket ${id} is in its lane`);
  hold(ticket.queuedAt === slip.stands, 'Q4', `ticket ${id} keeps its place`);
  hold((ticket.class === 'priority') === slip.priority, 'Q5', `ticket ${id} keeps its class`);
}

/** The office in force is the one that its files make on this day. */
export function checkOfficeAgrees(book: Book, state: State): void {
  const same = JSON.stringify(state.office) === JSON.stringify(book.office);
  hold(same, 'E3', 'the office in force is that of the day');
}

export function checkCounterAgrees(book: Book, state: State, counter: string): void {
  const post = book.posts.get(counter);
  const desk = state.desks[counter];
  hold((desk?.ticket ?? null) === (post?.serving ?? null), 'Q2', 'a counter serves whom it called');
  hold((desk?.endedToday ?? 0) === (post?.ended ?? 0), 'Q19', 'a counter knows how many it ended');
  hold((desk?.openBy ?? null) === (post?.openBy ?? null), 'Q2', 'a counter is open for one');
}

function stateOf(place: Place): string {
  return place.at === 'counter' ? 'called' : place.at;
}
