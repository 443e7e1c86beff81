import { effect, type ReadonlySignal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';

/** Whether somebody else has taken the counter over (SPEC Q11): its clerk is told, and not merely thrown out. */

interface Watched {
  readonly grant: ReadonlySignal<Grant | null>;
  readonly view: ReadonlySignal<CounterView | null>;
  readonly line: ReadonlySignal<LineState>;
}

/** A counter that has just changed hands; `meanwhile`: nobody here saw when, because the line was down. */
export interface TakenOver {
  readonly counter: string;
  readonly meanwhile: boolean;
}

/**
 * Tells of every counter that was open here and now is somebody else's; one that was closed is no news.
 * @returns ends the watch
 */
export function watchTakeOver(
  { grant, view, line }: Watched,
  tell: (taken: TakenOver) => void,
): () => void {
  /** The counter open here as last seen, and the connection that showed it. */
  let held: { readonly counter: string; readonly since: number | null } | null = null;
  return effect(() => {
    const clerk = grant.value?.id;
    const here = view.value?.here;
    if (clerk !== undefined && !here) return;
    const before = held;
    const since = connectedSince(line.peek());
    const mine = here && here.openBy === clerk;
    held = mine ? { counter: here.counter, since } : null;
    if (mine || !here?.openBy || before?.counter !== here.counter || clerk === undefined) return;
    tell({ counter: here.counter, meanwhile: before.since !== since });
  });
}

function connectedSince(state: LineState): number | null {
  return state.status === 'connected' ? state.since : null;
}
