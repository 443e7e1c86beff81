/** What the lead is told of doubts (SPEC D9, R17): counts alone, never an answer. */
import type { AskedRow } from '../domain/doubt/asked-rows.ts';
import type { Sign } from '../domain/doubt/signs.ts';
import type { Flag } from '../domain/vocabulary.ts';

/** A span of days, both counted. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** How many ratings of a span carry which flag; one may carry several. */
export interface FlagsNow extends Days {
  readonly answered: number;
  readonly flagged: number;
  /** Those that were raised, in the order of FLAGS. */
  readonly flags: readonly { readonly flag: Flag; readonly n: number }[];
}

/** `GET /api/doubts`. */
export interface DoubtsNow {
  /** The office's day on which it looked last; null: never yet. */
  readonly lookedOn: string | null;
  /** The public quarter under way, to yesterday; null where none is, or where it began today. */
  readonly running: FlagsNow | null;
  /** Of the public quarter that is over last: what became of the tablet's question, never what was answered. */
  readonly asked: (Days & { readonly rows: readonly AskedRow[] }) | null;
  /** ISO weeks, the newest first; the one under way to yesterday, and without what goes by answers. */
  readonly weeks: readonly (Days & { readonly signs: readonly Sign[] })[];
}
