/** What is said between a fault's run and the office it has started as a child. */

/** Where in a write an office is made to die: before BEGIN, after the last row and before COMMIT, after COMMIT and before any answer. */
export const PHASES = ['before', 'inside', 'after'] as const;
export type Phase = (typeof PHASES)[number];

export type OfficeOrder =
  /** Die at the given point, once so many more transactions have been written. */
  | { readonly what: 'die'; readonly phase: Phase; readonly writes: number }
  /** The machine's clock from now on, ms beside the real one. */
  | { readonly what: 'clock'; readonly wrongBy: number }
  /** Whether every write finds the disk full, where no small file system can be had. */
  | { readonly what: 'disk'; readonly full: boolean }
  /** Let go of what nobody holds any more, where it was started with `--expose-gc`. */
  | { readonly what: 'collect' };

/** What the office says once it serves. */
export interface OfficeWord {
  readonly url: string;
  readonly consoleToken: string;
  /** By post. */
  readonly pins: { readonly [staff: string]: string };
}
