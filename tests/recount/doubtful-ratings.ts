/** Ratings that do not fit, told to an office at the end of its day: a second one, another counter's, one of nobody's visit. */
import type { Actor } from '#shared/domain/access.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { lookUp } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import type { Store } from '../../server/store/store.ts';

/** Says three doubtful ratings about each of some visits of the newest day; how many were said. */
export function tellDoubtfulRatings(store: Store): number {
  let state = store.stateAt();
  const rated = [...state.tickets.values()].filter((one) => one.rating === 'given').slice(0, 5);
  let said = 0;

  function tell(visit: string, counter: string | null): void {
    said += 1;
    const by: Actor = { id: `tablet-${counter}`, role: 'tablet', counter, point: null };
    const command: CommandOf<'give-rating'> = {
      id: `doubtful-${said}`,
      at: state.at,
      type: 'give-rating',
      rating: `doubtful-rating-${said}`,
      visit,
      answers: { guidance: 'not-satisfied', attitude: 'not-satisfied' },
      reasons: ['waiting'],
    };
    const asked = { command, payloadHash: payloadHash(command), text: null };
    const looked = lookUp(store, state, command, state.at);
    const given = { now: state.at, by, sealed: null, draft: null, ...looked };
    state = handleCommand(store, state, asked, given).state;
  }

  store.transaction(() => {
    for (const { id, counter } of rated) {
      tell(id, counter);
      tell(id, 'another');
      tell(`nobody-${id}`.slice(0, 60), counter);
    }
  });
  return said;
}
