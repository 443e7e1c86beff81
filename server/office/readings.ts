import type { Period } from '#shared/domain/period.ts';
import type { Store } from '../store/store.ts';
import { drafted, type Drafted } from './draft.ts';
import { type LeadReport, leadReport } from './lead-report.ts';
import { type Doubted, lookForDoubts } from './look-for-doubts.ts';

/**
 * What is read of many days at once, as of one moment. The same work in whichever thread: a store in memory is read where
 * it lies, an office's file beside its writer (`reader-beside.ts`), so that nobody in the hall waits for it.
 */

/** What a look for doubts found. */
export interface LookFound {
  readonly wish: Doubted;
  /** The newest event that the look before it knew; null where there was none. */
  readonly after: number | null;
}

/** Each reading by its name: what it is asked and what it answers go from thread to thread. */
export const READINGS = {
  /** Null where there is nothing to look at. */
  look(store: Store, { day }: { readonly day: string }): LookFound | null {
    const wish = lookForDoubts(store, day);
    return wish && { wish, after: store.doubtRows.lastLook()?.through ?? null };
  },
  draft: (store: Store, { period }: { readonly period: Period }): Drafted =>
    drafted(store, store.stateAt(), period),
  /** Days of a period on which somebody took a number. */
  days: (store: Store, { period }: { readonly period: Period }): ReadonlySet<string> =>
    store.daysWithNumbers(period.from, period.to),
  report: (
    store: Store,
    { period, today }: { readonly period: Period; readonly today: string },
  ): LeadReport => leadReport({ store, state: store.stateAt(), today }, period),
} as const;

export type Reading = keyof typeof READINGS;
export type Asked<What extends Reading> = Parameters<(typeof READINGS)[What]>[1];
export type Read<What extends Reading> = ReturnType<(typeof READINGS)[What]>;

/** Whoever reads. */
export interface Reader {
  read<What extends Reading>(what: What, asked: Asked<What>): Promise<Read<What>>;
  close(): Promise<unknown>;
}

/** One reading, all of it as of one moment. */
export function readNow(store: Store, what: Reading, asked: unknown): unknown {
  // What is asked is what the member of that name takes: `Reader` says so, and both ends are of one program.
  const reading = READINGS[what] as (from: Store, about: unknown) => unknown;
  return store.snapshot(() => reading(store, asked));
}

/** Reads in this very thread. */
export function readHere(store: Store): Reader {
  return {
    read: async <What extends Reading>(what: What, asked: Asked<What>) =>
      readNow(store, what, asked) as Read<What>,
    close: async () => {},
  };
}
