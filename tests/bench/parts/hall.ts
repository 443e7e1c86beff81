/** A hall of screens, as seen by someone who waits until the last of them shows something new. */
export interface Hall {
  /** Resolves with the moment (`performance.now()`) at which every screen shows something newer than it did when asked. */
  lastToShow(): Promise<number>;
  /** A screen shows something. @param mark grows with what is newer */
  shows(screen: number, mark: number): void;
}

/** How long a hall may take, ms. */
const PATIENCE_MS = 10_000;

/** A hall of so many screens, which show nothing yet. */
export function hallOf(screens: number): Hall {
  const marks = Array.from({ length: screens }, () => 0);
  let asked: { missing: number; since: number; done: (at: number) => void } | null = null;

  return {
    lastToShow: () =>
      new Promise((resolve, reject) => {
        const tooLong = setTimeout(
          () => reject(new Error('Not every screen has shown it.')),
          PATIENCE_MS,
        );
        const done = (at: number) => {
          clearTimeout(tooLong);
          resolve(at);
        };
        asked = { missing: screens, since: Math.max(...marks), done };
      }),
    shows(screen, mark) {
      const before = marks[screen] ?? 0;
      marks[screen] = Math.max(before, mark);
      if (!asked || before > asked.since || mark <= asked.since) return;
      asked.missing -= 1;
      if (asked.missing > 0) return;
      asked.done(performance.now());
      asked = null;
    },
  };
}

/** The time from a call until the whole hall shows it, ms. */
export async function timed<T>(hall: Hall, call: () => T): Promise<{ took: number; answer: T }> {
  const shown = hall.lastToShow();
  const sentAt = performance.now();
  const answer = call();
  return { took: (await shown) - sentAt, answer };
}
