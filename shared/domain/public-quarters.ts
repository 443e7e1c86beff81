/** Which quarters an office publishes, whatever calendars it has had: no two of them overlap (SPEC P2, P5, E3). */
import { type PolicyFrom, policyOn } from './in-force.ts';
import { type Period, quarterBefore, quarterOf } from './period.ts';

/** The public quarter that a day lies in, and the one that ended last before it. */
export interface PublicQuarters {
  /** Null on days between two calendars, which belong to no public quarter. */
  readonly running: Period | null;
  readonly ended: Period | null;
}

/** As of a day, `2026-11-23`. */
export function publicQuarters(policies: readonly PolicyFrom[], day: string): PublicQuarters {
  const now = (['calendar', 'administrative'] as const).map((one) => quarterOf(day, one));
  const isPublic = (one: Period) => isPublicQuarter(policies, one);
  const ended = now
    .map(quarterBefore)
    .filter(isPublic)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  return { running: now.find(isPublic) ?? null, ended: ended[0] ?? null };
}

/** The public quarters of which a day lies in a span, the first one first. */
export function publicQuartersIn(
  policies: readonly PolicyFrom[],
  from: string,
  to: string,
): readonly Period[] {
  const all: Period[] = [];
  for (const calendar of ['calendar', 'administrative'] as const) {
    for (let one = quarterOf(to, calendar); one.to >= from; one = quarterBefore(one)) all.push(one);
  }
  const inOrder = all.sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.filter((one) => isPublicQuarter(policies, one));
}

/** Whether a period is one that is published: a quarter of the calendar that counts on its first day. */
export function isPublicQuarter(policies: readonly PolicyFrom[], period: Period): boolean {
  const { kind, calendar, from } = period;
  return kind === 'quarter' && policyOn(policies, from).publicCalendar === calendar;
}
