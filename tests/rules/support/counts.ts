import type { PeriodCounts, ProcedureCount } from '#shared/domain/results.ts';
import type { ServiceCounts } from '#shared/domain/service-figures.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';

/** Nobody was called, and nothing came in. */
export const UNSERVED: ServiceCounts = {
  waits: [],
  noWaitEnded: 0,
  toResult: [],
  feedback: [],
  countedTo: '2026-09-30',
};

/** What the office's memory counts of a period, but for what a test is about: three levels, on tablets, no doubt about any. */
export function periodCounts(
  procedures: readonly ProcedureCount[],
  more: Partial<PeriodCounts> = {},
): PeriodCounts {
  const answered = procedures.reduce((sum, one) => sum + one.ratings, 0);
  const beside = {
    answered,
    unsolicited: 0,
    flagged: 0,
    flaggedCounts: NO_ANSWERS,
    flags: [],
    channels: [{ channel: 'tablet', n: answered }],
    questionnaires: ['three-level.1'],
    batches: [],
  } as const;
  return {
    procedures,
    questions: [],
    reasons: [],
    setApart: 0,
    beside,
    service: UNSERVED,
    ...more,
  };
}
