/** Who may send which command: the one table of rights (SPEC section A). */
import type { Command, CommandType } from './commands.ts';
import type { Role } from './vocabulary.ts';

/** A paired device, a member of staff signed in, or the office's own console. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** The counter that a tablet or counter device is bound to; null for all others. */
  readonly counter: string | null;
  /** The issuing point of a kiosk; null for all others. */
  readonly point: string | null;
  /** The ticket that a citizen's phone holds; absent for all others (SPEC R15). */
  readonly ticket?: string;
}

/** The office's own console: the server itself, and whoever works on its machine. */
export const CONSOLE: Actor = { id: 'console', role: 'administrator', counter: null, point: null };

const AT_COUNTER: readonly CommandType[] = [
  'open-counter',
  'close-counter',
  'call-next',
  'call-absent',
  'recall',
  'mark-absent',
  'move-ticket',
  'finish-visit',
];

/** What staff may do wherever they stand (SPEC Q13, Q15). */
const IN_THE_HALL: readonly CommandType[] = ['void-ticket', 'close-no-wait', 'open-no-wait'];

/** Facts of a counter without a line (SPEC Q17). */
const BY_HAND: readonly CommandType[] = ['record-visit'];

/** What is particular to the office, and its screens (SPEC E8, A8, A9). */
const OFFICE_AFFAIRS: readonly CommandType[] = [
  'configure-office',
  'pair-device',
  'revoke-device',
  'publish-period',
  'renew-pin',
];

/** What came of feedback and findings is the lead's affair; whoever it is told to may write it down (SPEC Y1). */
const FEEDBACK_AFFAIRS: readonly CommandType[] = [
  'take-feedback',
  'handle-feedback',
  'note-finding',
  'move-finding',
];

/** What staff entered for citizens counts by the word of a second person (SPEC R18). */
const BATCHES: readonly CommandType[] = ['confirm-batch', 'withdraw-batch'];

const RIGHTS: { readonly [role in Role]: readonly CommandType[] } = {
  kiosk: ['issue-ticket', 'claim-priority', 'take-feedback'],
  tablet: ['give-rating', 'change-rating', 'close-rating'],
  counter: [...AT_COUNTER, ...BY_HAND, ...IN_THE_HALL],
  display: [],
  clerk: [...AT_COUNTER, ...BY_HAND, ...IN_THE_HALL, 'take-feedback'],
  lead: [...OFFICE_AFFAIRS, ...BATCHES, ...FEEDBACK_AFFAIRS, ...IN_THE_HALL],
  administrator: [
    ...OFFICE_AFFAIRS,
    ...BATCHES,
    'add-batch-rows',
    ...FEEDBACK_AFFAIRS,
    'open-day',
    'begin-epoch',
    'admit-facts',
    'drop-facts',
    'flag-ratings',
    'archive-files',
    'forget-feedback',
  ],
  citizen: ['give-rating', 'change-rating', 'take-feedback'],
};

/**
 * Whether the actor's role has this command (SPEC A1). A counter device speaks of its own counter alone
 * (A5), a phone of its own ticket (R15), and a kiosk without an issuing point gives no numbers (N1).
 */
export function mayCommand(actor: Actor, command: Command): boolean {
  if (!RIGHTS[actor.role].includes(command.type)) return false;
  if (command.type === 'issue-ticket') return actor.point !== null;
  if (actor.role === 'citizen' && command.type === 'give-rating')
    return command.visit === actor.ticket;
  return actor.role !== 'counter' || !('counter' in command) || command.counter === actor.counter;
}
