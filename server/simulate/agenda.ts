/** What is to happen on a simulated day, in the order of the clock; what happens may add more. */

/** Something that happens at an instant, ms since 1970 UTC. */
export type Act = (at: number) => void;

export interface Agenda {
  /** An act at an earlier instant than the running one is done next. */
  readonly add: (at: number, act: Act) => void;
  /** Does everything, until nothing is left. */
  readonly run: () => void;
}

/** An empty agenda. */
export function makeAgenda(): Agenda {
  /** Latest first, so that the next one is taken from the end. */
  const waiting: { readonly at: number; readonly act: Act }[] = [];
  return {
    add(at, act) {
      let low = 0;
      let high = waiting.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((waiting[middle]?.at ?? 0) > at) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, { at, act });
    },
    run() {
      let now = 0;
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        now = Math.max(now, next.at);
        next.act(now);
      }
    },
  };
}
