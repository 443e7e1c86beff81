import type { Actor } from '#shared/domain/access.ts';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Command, CommandOf, CommandType } from '#shared/domain/commands.ts';
import type { Recorded, TextRef } from '#shared/domain/events.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { handleCommand } from '../../../../server/office/handle-command.ts';
import { NOTHING_LOOKED_UP } from '../../../../server/office/look-up.ts';
import type { Memory } from '../../../../server/office/memory.ts';
import { SEAL } from '../facts.ts';
import { checkCounterAgrees, checkOfficeAgrees, checkTicketAgrees } from './agreement.ts';
import { type Book, emptyBook } from './book.ts';
import { bearerOf, pastVisitOf, servedBefore, toldOf, visitOf } from './by-hand-book.ts';
import { checkEndedByHand, checkJoined, checkNoNews } from './by-hand-checks.ts';
import { checkEvent } from './checks.ts';
import type { Sender } from './devices.ts';
import { draftOf } from './drafts.ts';
import { hold } from './hold.ts';
import { newMemory } from './memory.ts';
import { note } from './noting.ts';
import { checkRefusal } from './refusal-checks.ts';
import { count, countEvents, type Tally } from './tally.ts';
import { dayInVietnam } from './vietnam.ts';

/** An office, everyone around it, and the observer who watches it. */
export interface World {
  now: number;
  state: State;
  readonly memory: Memory;
  readonly journal: Recorded[];
  readonly sent: { readonly by: Actor; readonly command: Command; readonly answer: Answer }[];
  readonly senders: Sender[];
  readonly book: Book;
  readonly tally: Tally;
  accepted: number;
  /** Ids given so far. */
  ids: number;
}

/** Monday 23 November 2026, 07:20 in Vietnam. */
const FIRST_MORNING = Date.parse('2026-11-23T00:20:00Z');
const SEALED: TextRef = { text: 'text-001', commitment: '0'.repeat(64) };

export function newWorld(tally: Tally): World {
  return {
    now: FIRST_MORNING,
    state: EMPTY_STATE,
    memory: newMemory(),
    journal: [],
    sent: [],
    senders: [],
    book: emptyBook(),
    tally,
    accepted: 0,
    ids: 0,
  };
}

/** What a command says beside its id and time. */
export type Saying<T extends CommandType = CommandType> = {
  [type in T]: Omit<CommandOf<type>, 'id' | 'at'>;
}[T];

export function newId(world: World, prefix: string): string {
  world.ids += 1;
  return `${prefix}-${String(world.ids).padStart(6, '0')}`;
}

/** A command with an id and the time of now, or of a device's own clock. */
export function commandOf(world: World, saying: Saying, at = world.now): Command {
  return { id: newId(world, 'command'), at, ...saying } as Command;
}

/** Says something new to the office, and has the observer check what comes of it. */
export function say(world: World, by: Actor, saying: Saying): Answer {
  return send(world, by, commandOf(world, saying));
}

export function send(world: World, by: Actor, command: Command): Answer {
  const sealed = textOf(command) ? SEALED : null;
  const draft = command.type === 'publish-period' ? draftOf(world.state, command.period) : null;
  const given = { now: world.now, by, sealed, draft, ...lookedUp(world, command) };
  // The same words come as the same object, so the quick way of writing it down tells them apart as well.
  const asked = { command, payloadHash: JSON.stringify(command), text: null };
  const heard = handleCommand(world.memory, world.state, asked, given);
  world.state = heard.state;
  for (const recorded of heard.events) {
    checkEvent(world.book, recorded, command);
    note(world.book, recorded);
    world.journal.push(recorded);
  }
  if (command.type === 'record-visit' && isNoNews(heard.answer)) {
    checkNoNews(world.book, command, world.now);
  }
  for (const recorded of heard.events) {
    checkEndedByHand(world.book, world.state, recorded);
    if (recorded.event.type === 'ticket-issued') checkJoined(world.book, recorded.event);
    const isJoined = recorded.event.type === 'visit-recorded' && command.type === 'issue-ticket';
    if (isJoined) world.tally.joined += 1;
  }
  countEvents(
    world.tally,
    heard.events.map((one) => one.event),
  );
  checkAnswer(world, by, command, heard.answer);
  world.sent.push({ by, command, answer: heard.answer });
  return heard.answer;
}

/** What the office's tables of all days would say, from the book. */
function lookedUp({ book, now }: World, command: Command): typeof NOTHING_LOOKED_UP {
  const nothing = { ...NOTHING_LOOKED_UP, seal: SEAL };
  if (command.type === 'issue-ticket' || command.type === 'record-visit') {
    const { letter, number } = command;
    const wanted = { day: dayInVietnam(Math.min(command.at, now)), letter, number };
    return command.type === 'issue-ticket'
      ? { ...nothing, served: servedBefore(book, wanted) }
      : { ...nothing, visit: visitOf(bearerOf(book, wanted)), served: toldOf(book, wanted) };
  }
  if (command.type === 'change-rating') return ratingOf(book, command.rating);
  if (!('visit' in command) || command.visit === null) return nothing;
  return { ...nothing, visit: pastVisitOf(book, command.visit) };
}

/** What the tables would say of a rating and its visit. */
function ratingOf(book: Book, name: string): typeof NOTHING_LOOKED_UP {
  const rating = book.ratings.get(name) ?? null;
  const visit = rating?.visit ? pastVisitOf(book, rating.visit) : null;
  return { ...NOTHING_LOOKED_UP, seal: SEAL, visit, rating };
}

/** A visit by hand that the office had heard of already, in the same words. */
function isNoNews(answer: Answer): boolean {
  return answer.outcome === 'accepted' && answer.result.marks === undefined;
}

/** Answers that pass by themselves: the same words may be heard otherwise later. */
const PASSING: readonly string[] = ['office-not-configured', 'not-yet'];

/** What was said before and left a trace; what wrote nothing down is heard anew. */
export function remembered({ sent }: World): World['sent'] {
  return sent.filter(
    ({ command, answer }) =>
      command.type !== 'open-day' &&
      !(command.type === 'record-visit' && isNoNews(answer)) &&
      (answer.outcome === 'accepted' || !PASSING.includes(answer.reason)),
  );
}

/** Sends the same words again: the answer is the same, and nothing has changed. */
export function sendAgain(world: World, { by, command, answer }: World['sent'][number]): void {
  const { state, journal, tally } = world;
  const known = journal.length;
  const again = send(world, by, command);
  world.sent.pop();
  hold(world.state === state && journal.length === known, 'O2', 'a repeated id changes nothing');
  const { repeated, ...same } = again;
  hold(repeated === true, 'O2', 'a repeated id is said to be one');
  hold(canonicalJson(same) === canonicalJson(answer), 'O2', 'a repeated id is answered as before');
  tally.repeated += 1;
}

function checkAnswer(world: World, by: Actor, command: Command, answer: Answer): void {
  const { book, state, tally } = world;
  if (answer.outcome === 'refused') {
    if (!answer.repeated) count(tally.refusals, answer.reason);
    if (!answer.repeated) checkRefusal(book, command, by.id, answer.reason, world.now);
    return;
  }
  if (!answer.repeated) world.accepted += 1;
  if (command.type === 'issue-ticket' && world.now - command.at > 60_000) tally.late += 1;
  if (command.type === 'give-rating' && book.past.has(command.visit ?? '')) {
    if (answer.result.marks?.length === 0) tally.ratedLate += 1;
  }
  if (changesOffice(command)) checkOfficeAgrees(book, state);
  if ('ticket' in command) checkTicketAgrees(book, state, command.ticket);
  if (answer.result.ticket) checkTicketAgrees(book, state, answer.result.ticket);
  if ('counter' in command && command.counter) checkCounterAgrees(book, state, command.counter);
}

function changesOffice({ type }: Command): boolean {
  return type === 'configure-office' || type === 'open-day';
}

function textOf(command: Command): string | undefined {
  if (command.type === 'finish-visit' || command.type === 'record-visit') return command.reason;
  return 'comment' in command ? command.comment : undefined;
}
