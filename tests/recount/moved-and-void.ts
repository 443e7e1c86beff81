/** Numbers that do not go the straight way, given to an office at the end of its day: some are moved out of the no-wait lane, some are void. */
import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Office } from '#shared/protocol/office.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { NOTHING_LOOKED_UP } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import type { Store } from '../../server/store/store.ts';

type Words = Command extends infer C ? (C extends Command ? Omit<C, 'id' | 'at'> : never) : never;

/** How many numbers are given in all; by their order every third is void, every other one moved out. */
const GIVEN = 12;

/** Gives the numbers, and says what became of them. */
export function tellMovedAndVoid(store: Store, office: Office): { moved: number; voided: number } {
  let state = store.stateAt();
  let said = 0;
  const lane = office.lanes.find(({ noWait }) => noWait)!;
  const series = office.series.find((one) => one.lane === lane.id)!;
  const counter = office.counters.find(({ lanes }) => lanes.includes(lane.id))!;
  const procedure = office.procedures.find(({ noWait }) => noWait)!.code;
  const kiosk: Actor = { id: 'kiosk-late', role: 'kiosk', counter: null, point: series.point };
  const clerk: Actor = { id: 'clerk-late', role: 'clerk', counter: null, point: null };
  const count = { moved: 0, voided: 0 };

  function tell(by: Actor, words: Words): void {
    said += 1;
    const command = { ...words, id: `late-command-${said}`, at: state.at } as Command;
    const asked = { command, payloadHash: payloadHash(command), text: null };
    const given = { now: state.at, by, sealed: null, draft: null, ...NOTHING_LOOKED_UP };
    const { state: next, answer } = handleCommand(store, state, asked, given);
    if (answer.outcome !== 'accepted') throw new Error(answer.reason);
    state = next;
  }

  /** Calls the number, moves it out where that is wanted, and leaves the counter free. */
  function serve(ticket: string, isMoved: boolean): void {
    const here = { counter: counter.id };
    tell(clerk, { type: 'call-next', ...here });
    if (isMoved) tell(clerk, { type: 'move-ticket', ...here, ticket, reason: 'must-verify' });
    else tell(clerk, { type: 'finish-visit', ...here, ticket, outcome: 'settled' });
  }

  store.transaction(() => {
    tell(clerk, { type: 'open-counter', counter: counter.id });
    for (let i = 0; i < GIVEN; i += 1) {
      const ticket = `late-ticket-${i}`;
      const { letter } = series;
      const number = (state.lastNumber[letter] ?? 0) + 1;
      const words = { ticket, letter, number, procedure, limits: 'within' } as const;
      tell(kiosk, { type: 'issue-ticket', ...words });
      if (i % 3 === 0) {
        tell(clerk, { type: 'void-ticket', ticket });
        count.voided += 1;
      } else {
        serve(ticket, i % 2 === 0);
        count.moved += i % 2 === 0 ? 1 : 0;
      }
    }
  });
  return count;
}
