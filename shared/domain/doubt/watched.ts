/** What is counted of a span of days to see which counters stand out (SPEC D11): rows without ticket, time or person. */

/** One visit that has ended. */
export interface WatchedVisit {
  readonly counter: string;
  /** It ended because its number was marked absent late (SPEC R16). */
  readonly left: boolean;
  /** It was told by hand, so nobody was asked about it (SPEC Q19). */
  readonly byHand: boolean;
  /** What became of the tablet's question; null: it was not asked, or nothing is known of it. */
  readonly asked: 'answered' | 'declined' | 'timed-out' | null;
  /** It was closed by "no answer", and had stood for so long then, ms; null where it was not, or nobody noted it. */
  readonly declinedMs: number | null;
}

/** One rating without a mark. */
export interface WatchedRating {
  readonly counter: string;
  readonly flagged: boolean;
  readonly byPhone: boolean;
  /** What was answered, as `alikeText` writes it. */
  readonly answers: string;
  /** Whole ms; null: nobody noted it. */
  readonly tookMs: number | null;
}

/** A counter's numbers, whatever became of them: each once (SPEC R17). */
export interface WatchedNumbers {
  readonly counter: string;
  /** Called there. */
  readonly called: number;
  /** Of these, those that ended their day absent, without an outcome. */
  readonly missed: number;
  /** Called there or voided by its clerk. */
  readonly handled: number;
  /** Of these, those that ended their day void, waiting after a move or still at a counter, without an outcome. */
  readonly dropped: number;
}

export interface Watched {
  readonly visits: readonly WatchedVisit[];
  readonly ratings: readonly WatchedRating[];
  /** Several of one counter add up. */
  readonly numbers: readonly WatchedNumbers[];
}
