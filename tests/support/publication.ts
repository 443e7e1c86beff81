import type { FieldRow, Publication, Row } from '#shared/domain/publication.ts';
import { shareOf } from '#shared/domain/statistics.ts';

/** A published quarter made by hand, small enough to be counted with a pencil. */

const counts = (very: number, satisfied: number, not: number) => ({
  'very-satisfied': very,
  satisfied,
  'not-satisfied': not,
});

const row = (key: string, vi: string, en: string, levels: ReturnType<typeof counts>): Row => ({
  key,
  name: { vi, en },
  merged: 1,
  visitsEnded: 200,
  ...shareOf(levels),
});

const CERTIFICATION: FieldRow = {
  ...row('chung-thuc', 'Chứng thực', 'Certification', counts(842, 500, 58)),
  procedures: [
    row('2.000815', 'Bản sao', 'Copies', counts(800, 450, 50)),
    { ...row('other', '', '', counts(42, 50, 8)), name: null, merged: 3 },
  ],
};

const MERGED: FieldRow = {
  ...row('other', '', '', counts(0, 42, 40)),
  name: null,
  merged: 4,
  procedures: [],
};

/** 1.482 ratings, 1.384 of them satisfied: 93,4 %, interval 92,0 to 94,5 %. */
export const PUBLICATION: Publication = {
  version: 1,
  // 5 October 2026, 9:00 in Việt Nam.
  publishedAt: Date.UTC(2026, 9, 5, 2),
  journalSeq: 22_482,
  headHash: '30fbfb05b4cc'.padEnd(64, '0'),
  figures: {
    period: '2026-Q3',
    from: '2026-07-01',
    to: '2026-09-30',
    visitsEnded: 3606,
    noWaitTickets: 900,
    tickets: 3700,
    ratings: 1482,
    setApart: 12,
    responseRate: 1482 / 3606,
    headline: shareOf(counts(842, 542, 98)),
    byQuestion: {
      result: shareOf(counts(600, 400, 50)),
      guidance: null,
      attitude: shareOf(counts(900, 400, 22)),
    },
    byField: [MERGED, CERTIFICATION],
    reasons: [{ reason: 'waiting', n: 61 }],
    smallestGroup: 10,
  },
};
