import type { Publication, Share } from '../../domain/publication.ts';
import type { Text } from '../../protocol/text.ts';
import type { Language } from '../words/languages.ts';

/** What the public results page is made from; the office gives it, the page asks for nothing itself. */

/** A period that has been made public, in its newest version. */
export interface PublishedPeriod {
  readonly period: string;
  readonly version: number;
  /** First and last day, both counted, `2026-07-01`. */
  readonly from: string;
  readonly to: string;
  /** Office time, ms. */
  readonly publishedAt: number;
}

/** The period that is not public yet: how many ratings there are, and never a part of them (SPEC S6). */
export interface RunningPeriod {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** Ratings received so far. */
  readonly n: number;
  /** The office-wide share as it was last made; null while there are too few ratings. */
  readonly shown: Share | null;
}

/** Everything the page shows. */
export interface ResultsProps {
  /** The one to show; null while nothing has been published. */
  readonly publication: Publication | null;
  /** Null where no quarter can be told, as before the office is configured. */
  readonly running: RunningPeriod | null;
  /** Every published period, in any order. */
  readonly published: readonly PublishedPeriod[];
  readonly office: { readonly name: Text; readonly place: Text; readonly timeZone: string };
  readonly language: Language;
}

/** After how many further ratings the running period's share is made again (SPEC S6). */
export const SHARED_STEP = 10;
