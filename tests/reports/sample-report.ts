import type { Figures, Row, Share } from '#shared/domain/publication.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { OFFICE } from '../rules/support/office.ts';
import type { Letterhead, Report } from '../../server/reports/report.ts';

/** A report whose figures are typed by hand, so that a file can be compared with them cell by cell. */

/** Typed, not computed: what stands in the file must be what stands here. */
const HEADLINE: Share = {
  counts: { 'very-satisfied': 600, satisfied: 330, 'not-satisfied': 70 },
  n: 1000,
  satisfied: 0.93,
  interval: [0.9125, 0.9442],
};

const NONE: Share = {
  counts: { 'very-satisfied': 0, satisfied: 0, 'not-satisfied': 0 },
  n: 0,
  satisfied: null,
  interval: null,
};

const FIELD: Row = {
  key: 'chung-thuc',
  name: { vi: 'Chứng thực, "A"', en: 'Certification' },
  merged: 1,
  visitsEnded: 1200,
  counts: { 'very-satisfied': 300, satisfied: 180, 'not-satisfied': 20 },
  n: 500,
  satisfied: 0.96,
  interval: [0.939, 0.974],
};

export const FIGURES: Figures = {
  period: '2026-Q3',
  from: '2026-07-01',
  to: '2026-09-30',
  visitsEnded: 2500,
  tickets: 2600,
  noWaitTickets: 900,
  ratings: 1000,
  setApart: 7,
  responseRate: 0.4,
  headline: HEADLINE,
  byQuestion: { result: null, guidance: null, attitude: HEADLINE },
  byField: [{ ...FIELD, procedures: [{ ...FIELD, key: 'other', name: null, merged: 3 }] }],
  reasons: [{ reason: 'waiting', n: 34 }],
  service: {
    wait: { n: 2300, median: 12, ninetieth: 31 },
    noWait: { ended: 850, settled: 800, toResult: { n: 800, median: 9, ninetieth: 18 } },
    feedback: {
      received: 5,
      rules: 3,
      conduct: 2,
      settledInTime: 3,
      settledLate: 1,
      open: 1,
      openLate: 0,
    },
  },
  smallestGroup: 10,
};

/** Five levels were offered; "Bình thường" is no satisfied answer. */
const FIVE_LEVELS: Share = {
  counts: {
    'very-satisfied': 500,
    satisfied: 300,
    neutral: 100,
    'not-satisfied': 60,
    'very-dissatisfied': 40,
  },
  n: 1000,
  satisfied: 0.8,
  interval: [0.7741, 0.8236],
};

export const FIVE_LEVEL_FIGURES: Figures = {
  ...FIGURES,
  headline: FIVE_LEVELS,
  byQuestion: { ...FIGURES.byQuestion, attitude: FIVE_LEVELS },
};

/** Two no-wait procedures, counted with a pencil. */
export const NO_WAIT: NoWaitReport = {
  from: '2026-07-01',
  to: '2026-09-30',
  procedures: [
    {
      procedure: '2.000815',
      tickets: 12,
      ended: { settled: 8, received: 1, incomplete: 0, 'handed-over': 0, refused: 0 },
      moved: {
        'beyond-limits': 2,
        'must-verify': 0,
        'needs-opinion': 0,
        'papers-missing': 1,
        other: 0,
      },
    },
    {
      procedure: '9.999999',
      tickets: 3,
      ended: { settled: 3, received: 0, incomplete: 0, 'handed-over': 0, refused: 0 },
      moved: {
        'beyond-limits': 0,
        'must-verify': 0,
        'needs-opinion': 0,
        'papers-missing': 0,
        other: 0,
      },
    },
  ],
  closures: 1,
};

export const REPORT: Report = {
  answersOf: null,
  noWait: NO_WAIT,
  figures: FIGURES,
  countedTo: '2026-09-30',
  published: null,
  attitudeByCounter: [
    {
      counter: '1',
      merged: 1,
      counts: { 'very-satisfied': 60, satisfied: 30, 'not-satisfied': 10 },
    },
    { counter: '9', merged: 1, counts: { 'very-satisfied': 3, satisfied: 1, 'not-satisfied': 0 } },
  ],
};

/** A period in which nobody came. */
export const EMPTY_REPORT: Report = {
  ...REPORT,
  figures: { ...FIGURES, visitsEnded: 0, ratings: 0, responseRate: null, headline: NONE },
  attitudeByCounter: [],
};

export const LETTERHEAD: Letterhead = {
  office: {
    name: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Centre' },
    place: { vi: 'Phường Mẫu', en: 'Mẫu Ward' },
    timeZone: 'Asia/Ho_Chi_Minh',
    procedures: OFFICE.procedures,
    noWaitCampaign: null,
    counters: [
      { id: '1', name: { vi: 'Quầy 1', en: 'Counter 1' }, lanes: ['chung-thuc'] },
      { id: '2', name: { vi: '=1+1', en: '=1+1' }, lanes: ['chung-thuc'] },
    ],
  },
  madeOn: '2026-11-23',
};
