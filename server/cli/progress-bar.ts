import type { Surroundings } from './verb.ts';

/** A bar on the error stream for what takes longer than a second; never when nobody watches. */

const WIDTH = 30;
/** Nothing is drawn before this, nor more often than `PAUSE_MS`. */
const PATIENCE_MS = 1_000;
const PAUSE_MS = 100;

export interface ProgressBar {
  readonly show: (done: number, of: number) => void;
  /** Wipes the line. */
  readonly close: () => void;
}

/** A bar that begins to count now. @param label what is being done */
export function progressBar(
  label: string,
  { isWatched, complain, clock }: Surroundings,
): ProgressBar {
  const began = clock();
  let drawn = 0;
  return {
    show(done, of) {
      const now = clock();
      if (!isWatched || now - began < PATIENCE_MS || now - drawn < PAUSE_MS) return;
      drawn = now;
      const share = of === 0 ? 1 : done / of;
      const full = Math.round(share * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      complain(`\r${label} ${bar} ${Math.round(share * 100)}%`);
    },
    close() {
      if (drawn > 0) complain('\r\u001B[2K');
    },
  };
}
