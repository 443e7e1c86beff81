import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { readCode } from '#shared/client/receipt-code.ts';
import { lookUp, type Told } from './look-up.ts';
import type { ListOnPage } from './published-lists.ts';

/** One search after the other, as the page goes through them: what is typed, where it is looked for, and what came of it. */

export type Looking =
  | { readonly status: 'idle' | 'not-a-code' | 'fetching' | 'unreachable' }
  | { readonly status: 'looking'; readonly done: number; readonly total: number }
  | { readonly status: 'told'; readonly told: Told };

export interface Search {
  /** All that the page names; the newest first. */
  readonly lists: readonly [ListOnPage, ...ListOnPage[]];
  /** The last day of the quarter under way, which nobody can look up yet. */
  readonly runningTo: string;
  /** As it is typed, or came with a link. */
  readonly code: Signal<string>;
  readonly list: Signal<ListOnPage>;
  readonly looking: ReadonlySignal<Looking>;
  /** Looks for what is typed; takes the place of a search under way. */
  look(): Promise<void>;
}

/** A search that nobody has begun. */
export function newSearch(
  lists: Search['lists'],
  runningTo: string,
  doFetch?: typeof fetch,
): Search {
  const code = signal('');
  const list = signal(lists[0]);
  const looking = signal<Looking>({ status: 'idle' });
  let newest = 0;

  async function look(): Promise<void> {
    newest += 1;
    const own = newest;
    const say = (now: Looking) => {
      if (newest === own) looking.value = now;
    };
    const receipt = readCode(code.peek());
    if (!receipt) return say({ status: 'not-a-code' });
    say({ status: 'fetching' });
    try {
      const onLooking = (done: number, total: number) => say({ status: 'looking', done, total });
      const told = await lookUp(receipt, list.peek(), lists, onLooking, doFetch);
      say({ status: 'told', told });
    } catch (error) {
      // No line, or a door that does not answer with a list: the person may try again.
      console.warn(error);
      say({ status: 'unreachable' });
    }
  }

  return { lists, runningTo, code, list, looking, look };
}
