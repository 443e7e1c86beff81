/** What `GET /api/results` and `GET /api/reports/PERIOD` answer: the figures as the public and as the lead may see them. */
import type { Figures, LevelCounts, Publication, Share } from '../domain/publication.ts';
import type { RefusalReason } from '../domain/vocabulary.ts';

/** The public results as they stand (SPEC S6). */
export interface ResultsNow {
  /** The quarter that is running: no more than may be shown of it. */
  readonly running: {
    readonly period: string;
    readonly from: string;
    readonly to: string;
    /** Ratings so far that count. */
    readonly n: number;
    /** The share is shown anew after so many further ratings: the office's smallest group. */
    readonly step: number;
    /** Of the first ratings up to the newest full step; null before the first. */
    readonly shown: Share | null;
  };
  /** The one that ended last comes first. */
  readonly published: readonly {
    readonly period: string;
    readonly version: number;
    readonly from: string;
    readonly to: string;
    /** Office time, ms. */
    readonly publishedAt: number;
  }[];
  readonly newest: Publication | null;
}

/** Any period's figures, for the lead. */
export interface ReportNow {
  readonly figures: Figures;
  /** Last day that is counted: yesterday, in a period that has not ended. */
  readonly countedTo: string;
  readonly published: Publication | null;
  readonly attitudeByCounter: readonly { readonly counter: string; readonly counts: LevelCounts }[];
  /** Why it cannot be published now; null when it can. */
  readonly publishable: RefusalReason | null;
}
