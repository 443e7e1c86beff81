/** What `GET /api/results` and `GET /api/reports/PERIOD` answer: the figures as the public and as the lead may see them. */
import type { Publication, Share } from '../domain/publication.ts';
import type { PublicationChecks } from '../domain/publication-checks.ts';
import type { CounterRow, UnpublishedFigures } from '../domain/results.ts';
import type { NoWaitReport } from './office-doors.ts';
import type { RefusalReason } from '../domain/vocabulary.ts';

/** The public results as they stand (SPEC S6). */
export interface ResultsNow {
  /** The public quarter that is running: no more than may be shown of it. Null on the days between two calendars, which belong to none (SPEC E3). */
  readonly running: {
    readonly period: string;
    readonly from: string;
    readonly to: string;
    /** Ratings so far that count. */
    readonly n: number;
    /** The share is of whole blocks of at least so many answers, and always leaves the newest one out: the office's smallest group. */
    readonly step: number;
    /** Of the settled ratings without a flag (SPEC D1), all blocks but the newest; null before the second. */
    readonly shown: Share | null;
  } | null;
  /** The public quarter that ended last, published or not; null before the office's first. */
  readonly ended: { readonly period: string; readonly from: string; readonly to: string } | null;
  /** The one that ended last comes first. */
  readonly published: readonly {
    readonly period: string;
    readonly version: number;
    readonly from: string;
    readonly to: string;
    /** Office time, ms. */
    readonly publishedAt: number;
    /** As its newest version states it. */
    readonly headline: Share;
  }[];
  readonly newest: Publication | null;
}

/** What a period's satisfaction is compared with (SPEC S8). */
export interface ComparedPeriod {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly headline: Share;
}

/** Any period's figures, for the lead, as far as they tell nothing of single persons (SPEC S7). */
export interface ReportNow {
  /** Of a published period what a correction would show, or what is public where none can be made. */
  readonly figures: UnpublishedFigures;
  /** Last day that is counted: yesterday, in a period that has not ended. */
  readonly countedTo: string;
  /** Of which days the two shares of a span are that is no public quarter that is over (SPEC S7); null of such a quarter. */
  readonly answersOf: readonly { readonly from: string; readonly to: string }[] | null;
  /** Its newest version; null where it is not public. */
  readonly published: Publication | null;
  /** Of a public quarter that is over the one published before it, of any other span the one before; null where nothing is told of it. */
  readonly before: ComparedPeriod | null;
  /** The same one of the year before, likewise. */
  readonly lastYear: ComparedPeriod | null;
  /**
   * Null where it is not told: of anything but a quarter of the public calendar that is over and settled, and where too few
   * answered. Empty when nobody answered.
   */
  readonly attitudeByCounter: readonly CounterRow[] | null;
  /** Citizens' own words, in no order; null where they are not told: as above, and under k comments. */
  readonly comments: readonly string[] | null;
  /** What the no-wait lane did on its days (SPEC Q16). */
  readonly noWait: NoWaitReport;
  /** Why it cannot be published now; null when it can. Of one that is public `reason-required`: there is something to correct (SPEC S9). */
  readonly publishable: RefusalReason | null;
  /** What to look at before it is published (SPEC P6); null of anything but a public quarter that is over. */
  readonly checks: PublicationChecks | null;
  /** What each file says "Hệ thống không có số liệu" of: the office fills it in (SPEC F6). */
  readonly missing: { readonly docx: readonly string[]; readonly xlsx: readonly string[] };
  /** What names these figures in the command that publishes them; null where they cannot be. */
  readonly seen: string | null;
}
