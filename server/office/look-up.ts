import type { Command } from '#shared/domain/commands.ts';
import type { Given } from '#shared/domain/decision.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';

/** What the tables of all days know of the visit that a command speaks of: looked up for those commands alone that need it. */

type Looked = Pick<Given, 'visit' | 'served'>;

const NOTHING: Looked = { visit: null, served: [] };

/** The visit named by a rating or by what was done by hand, and what was done by hand with a number just given. @param now office time, ms */
export function lookUp(
  store: Pick<Store, 'visitOf' | 'visitNumbered' | 'servedByHand'>,
  { office }: State,
  command: Command,
  now: number,
): Looked {
  switch (command.type) {
    case 'give-rating':
    case 'close-rating':
      return command.visit === null ? NOTHING : { ...NOTHING, visit: store.visitOf(command.visit) };
    case 'issue-ticket':
    case 'record-visit': {
      if (!office) return NOTHING;
      const day = dayOf(Math.min(command.at, now), office.timeZone);
      const { letter, number } = command;
      return command.type === 'issue-ticket'
        ? { ...NOTHING, served: store.servedByHand.before(day, letter, number) }
        : {
            visit: store.visitNumbered(day, letter, number),
            served: store.servedByHand.told(day, letter, number),
          };
    }
    default:
      return NOTHING;
  }
}
