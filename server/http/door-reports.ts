import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Actor } from '#shared/domain/access.ts';
import { decide } from '#shared/domain/decide.ts';
import { refusedUndrafted } from '#shared/domain/decide-publication.ts';
import { type Period, parsePeriod } from '#shared/domain/period.ts';
import { reportsDue } from '#shared/domain/reports-due.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { hashOfFigures } from '../office/draft.ts';
import { NOTHING_LOOKED_UP } from '../office/look-up.ts';
import type { Office } from '../office/office.ts';
import { publicFindings } from '../office/findings-seen.ts';
import { dayAt } from '../office/prepare.ts';
import type { Reader } from '../office/readings.ts';
import { reportCsv } from '../reports/report-csv.ts';
import { missingIn } from '../reports/letters/letter.ts';
import { satisfactionLetter } from '../reports/letters/satisfaction-letter.ts';
import { missingCells } from '../reports/missing-cells.ts';
import { reportSheets } from '../reports/report-sheets.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { periodFile } from './period-file.ts';
import { publicationChecks } from './publication-checks.ts';
import {
  CSV_TYPE,
  DOCX_TYPE,
  NOT_KEPT,
  tagged,
  taggedAnswer,
  taggedJson,
  XLSX_TYPE,
} from './tagged.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** `GET /api/reports/PERIOD`: the figures of any period, for the lead alone. */

/** The lead's doors. */
export function reportDoor({ office, store, reader, papers, presence }: Doorway): Hono<Visited> {
  const doors = new Hono<Visited>().get(ROUTES.reportsDue, (c) => {
    const { office: file, policies } = office.state();
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const today = dayOf(office.now(), file.timeZone);
    const published = store.publications().map(({ figures }) => figures.period);
    return taggedJson(c, reportsDue({ office: file, policies, published, today }), NOT_KEPT);
  });
  return doors.get(`${ROUTES.reports}/:name`, async (c) => {
    const file = office.state().office;
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const { period: name, form } = periodFile(c.req.param('name'));
    const period = parsePeriod(name);
    if (!period) return refusalAnswer(c, 'period-unknown');
    const today = dayOf(office.now(), file.timeZone);
    const report = await reader.read('report', { period, today });
    const letterhead = { office: file, madeOn: today };
    const fileName = `${period.key}-noi-bo.${form}`;
    if (form === 'csv') {
      const headers = { type: CSV_TYPE, cache: NOT_KEPT, fileName };
      return taggedAnswer(c, tagged(reportCsv(report, letterhead)), headers);
    }
    if (form === 'xlsx') {
      const headers = { type: XLSX_TYPE, cache: NOT_KEPT, fileName };
      return taggedAnswer(
        c,
        tagged(await papers.workbook(reportSheets(report, letterhead))),
        headers,
      );
    }
    const letter = satisfactionLetter(report, publicFindings(store, file, period.key), letterhead);
    if (form === 'docx') {
      const headers = { type: DOCX_TYPE, cache: NOT_KEPT, fileName };
      return taggedAnswer(c, tagged(await papers.letter(letter)), headers);
    }
    const missing = {
      docx: missingIn(letter),
      xlsx: missingCells(reportSheets(report, letterhead)),
    };
    const publishable = await whyNotPublish(office, reader, visitorOf(c).actor, period);
    const isOffered = publishable === null || publishable === 'reason-required';
    const seen = isOffered ? hashOfFigures(report.figures) : null;
    const { policies } = office.state();
    const looked = { store, reader, presence, policies, file };
    const checks =
      report.answersOf === null
        ? await publicationChecks(looked, period, report.figures, report.before, office.now())
        : null;
    return taggedJson(
      c,
      { ...report, publishable, checks, missing, seen } satisfies ReportNow,
      NOT_KEPT,
    );
  });
}

/** The reason for which the office would refuse to publish now; null when it would not. */
async function whyNotPublish(
  office: Office,
  reader: Reader,
  by: Actor,
  period: Period,
): Promise<RefusalReason | null> {
  const now = office.now();
  const state = office.state();
  const command = {
    id: randomUUID(),
    at: now,
    type: 'publish-period',
    period: period.key,
  } as const;
  const day = dayAt(state, now) ?? state.day;
  const undrafted = refusedUndrafted({ policies: state.policies, day }, period.key);
  if (undrafted) return undrafted;
  const { draft } = await reader.read('draft', { period });
  const given = { now, by, sealed: null, draft, ...NOTHING_LOOKED_UP };
  const decision = decide(state, command, given);
  return decision.accepted ? null : decision.reason;
}
