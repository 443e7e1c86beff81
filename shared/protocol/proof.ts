import { ROUTES } from './routes.ts';

/** What anyone may check the office by: anchors (`GET /api/anchors`, read back by `verify --anchors`) and lists of leaves (SPEC Z2, Z5). */

/** The journal's newest event as an office day ended, and its hash, hex. */
export interface DayAnchor {
  /** `2026-11-23`. */
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}

/** The newest day first. */
export interface AnchorsNow {
  readonly anchors: readonly DayAnchor[];
}

/** How many days are told at most: more than a year, and a leap day. */
export const MOST_ANCHORS = 400;

/** One version of a publication, with what it says of its list of leaves. */
export interface PublishedList {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly version: number;
  /** How many leaves the list has. */
  readonly n: number;
  /** SHA-256, hex, of its bytes. */
  readonly hash: string;
}

/** Where a version's list is fetched. */
export function leavesAddress({
  period,
  version,
}: Pick<PublishedList, 'period' | 'version'>): string {
  return `${ROUTES.results}/${encodeURIComponent(period)}/leaves?version=${version}`;
}
