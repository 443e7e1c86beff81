import { type Context, Hono } from 'hono';
import { type Period, parsePeriod } from '#shared/domain/period.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { campaignLetter } from '../reports/letters/campaign-letter.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { DOCX_TYPE, NOT_KEPT, tagged, taggedAnswer, taggedJson } from './tagged.ts';

/** `GET /api/reports/no-wait?from=&to=`: what the no-wait lane did over a campaign, for the lead (SPEC Q16); `no-wait.docx` the same as a letter. */

/** The lead's doors. A span of any length: it counts numbers and closures, not what anybody thought. */
export function noWaitReportDoor({ office, store, reader, papers }: Doorway): Hono {
  const countsOf = ({ from, to }: Period, timeZone: string): NoWaitReport => {
    return { from, to, ...store.noWaitCounts(from, to, timeZone) };
  };
  return new Hono()
    .get(ROUTES.noWaitReport, (c) => {
      const file = office.state().office;
      if (!file) return refusalAnswer(c, 'office-not-configured');
      const span = spanAsked(c);
      if (!span) return refusalAnswer(c, 'period-unknown');
      return taggedJson(c, countsOf(span, file.timeZone), NOT_KEPT);
    })
    .get(ROUTES.noWaitLetter, async (c) => {
      const file = office.state().office;
      if (!file) return refusalAnswer(c, 'office-not-configured');
      const period = spanAsked(c);
      if (!period) return refusalAnswer(c, 'period-unknown');
      const today = dayOf(office.now(), file.timeZone);
      const report = await reader.read('report', { period, today });
      const counts = countsOf(period, file.timeZone);
      const letter = campaignLetter(counts, report, { office: file, madeOn: today });
      const fileName = `${period.key}-khong-cho.docx`;
      const headers = { type: DOCX_TYPE, cache: NOT_KEPT, fileName };
      return taggedAnswer(c, tagged(await papers.letter(letter)), headers);
    });
}

function spanAsked(c: Context): Period | null {
  return parsePeriod(`${c.req.query('from') ?? ''}..${c.req.query('to') ?? ''}`);
}
