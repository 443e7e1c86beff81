import { Hono } from 'hono';
import { parsePeriod } from '#shared/domain/period.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { NOT_KEPT, taggedJson } from './tagged.ts';

/** `GET /api/reports/no-wait?from=&to=`: what the no-wait lane did over a campaign, for the lead (SPEC Q16). */

/** The lead's door. A span of any length: it counts numbers and closures, not what anybody thought. */
export function noWaitReportDoor({ office, store }: Doorway): Hono {
  return new Hono().get(ROUTES.noWaitReport, (c) => {
    const file = office.state().office;
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const span = parsePeriod(`${c.req.query('from') ?? ''}..${c.req.query('to') ?? ''}`);
    if (!span) return refusalAnswer(c, 'period-unknown');
    const { from, to } = span;
    const counts = store.noWaitCounts(from, to, file.timeZone);
    return taggedJson(c, { from, to, ...counts } satisfies NoWaitReport, NOT_KEPT);
  });
}
