/** What is counted of a week to see which counters stand out (SPEC D11): rows without ticket, time or person. */

/** One visit that has ended. */
export interface WatchedVisit {
  readonly counter: string;
  /** It ended because its number was marked absent late (SPEC R16). */
  readonly left: boolean;
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
  readonly tookMs: number | null;
}

export interface Watched {
  readonly visits: readonly WatchedVisit[];
  readonly ratings: readonly WatchedRating[];
}

/** A week, and the four before it. */
export interface WatchedWeek {
  readonly own: Watched;
  readonly before: Watched;
}
