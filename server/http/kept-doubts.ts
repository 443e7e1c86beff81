import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Doorway } from './doorway.ts';
import { doubtsNow } from './doubts-now.ts';
import { type Tagged, tagged } from './tagged.ts';

/** What the lead is told of doubts, made once a day and once after each look: opening the page again costs nothing (SPEC D9). */

export interface KeptDoubts {
  /** What is told today; null while there is no office. Who asks while it is being made waits for the same. */
  now(): Promise<Tagged | null>;
}

/** What it was made from. */
interface From {
  readonly today: string;
  /** The newest event that the newest look knew; null before the first. */
  readonly through: number | null;
  readonly office: State['office'];
  readonly policies: State['policies'];
}

/** Keeps the doubts of one office. */
export function keepDoubts({ office, store }: Pick<Doorway, 'office' | 'store'>): KeptDoubts {
  let last: { readonly from: From; readonly made: Promise<Tagged> } | null = null;
  return {
    async now() {
      const state = office.state();
      if (!state.office) return null;
      const look = store.doubtRows.lastLook();
      const today = dayOf(office.now(), state.office.timeZone);
      const { policies } = state;
      const from = { today, through: look?.through ?? null, office: state.office, policies };
      if (last && isSame(last.from, from)) return last.made;
      const made = doubtsNow(store.doubtWeeks, state, today, look?.day ?? null).then((doubts) =>
        tagged(JSON.stringify(doubts)),
      );
      const own = { from, made };
      last = own;
      try {
        return await made;
      } catch (error) {
        // What failed is not kept: the next who asks has it made anew.
        if (last === own) last = null;
        throw error;
      }
    },
  };
}

function isSame(one: From, other: From): boolean {
  return (
    one.today === other.today &&
    one.through === other.through &&
    one.office === other.office &&
    one.policies === other.policies
  );
}
