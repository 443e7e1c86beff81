import type { Minutes } from '#shared/domain/minutes.ts';
import type { ServiceFigures } from '#shared/domain/service-figures.ts';

/** How people were served, as lines of the open data: a name for programs, and one number each (SPEC S11). */

/** Minutes that fewer than k stand for have no line. */
export function serviceRows({
  wait,
  noWait,
  feedback,
}: ServiceFigures): readonly (readonly [key: string, value: number])[] {
  return [
    ...minuteRows('wait', wait),
    ['no_wait_ended', noWait.ended],
    ['no_wait_settled', noWait.settled],
    ...minuteRows('no_wait_result', noWait.toResult),
    ['feedback_received', feedback.received],
    ['feedback_rules', feedback.rules],
    ['feedback_conduct', feedback.conduct],
    ['feedback_settled_in_time', feedback.settledInTime],
    ['feedback_settled_late', feedback.settledLate],
    ['feedback_open', feedback.open],
    ['feedback_open_late', feedback.openLate],
  ];
}

function minuteRows(name: string, times: Minutes | null): readonly (readonly [string, number])[] {
  if (!times) return [];
  return [
    [`${name}_n`, times.n],
    [`${name}_median_minutes`, times.median],
    [`${name}_ninetieth_minutes`, times.ninetieth],
  ];
}
