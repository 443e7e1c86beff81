import { useCallback, useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { fetchNoWaitReport } from '../doors/settings-doors.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { noSaid } from '../edit/no-said.ts';
import { useRenewed } from '../edit/use-renewed.ts';
import { CampaignLetter } from './CampaignLetter.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { reportDays } from './report-days.ts';
import { sumsOf } from './report-sums.ts';

/** What the no-wait lane did on the campaign's days so far, or lately where there is none (SPEC Q16). */

interface CampaignReportProps {
  readonly office: Office;
  readonly caller: Caller;
  readonly today: string;
}

/** The day goes on, and an office that did not answer may do so again: asked again so often, ms. */
const ASK_AGAIN_MS = 30_000;

/** Draws the report, or why there is none. */
export function CampaignReport({ office, caller, today }: CampaignReportProps) {
  const [reply, setReply] = useState<DoorReply<NoWaitReport> | null>(null);
  const days = reportDays(office.noWaitCampaign, today);
  const { from = null, to = null } = days ?? {};
  const load = useCallback(() => {
    if (from && to) void fetchNoWaitReport(caller, { from, to }).then(setReply);
  }, [caller, from, to]);
  useRenewed(load, ASK_AGAIN_MS);
  const { noWaitDesk: said, common } = words.value;
  const title = office.noWaitCampaign ? said.reportOfCampaign : said.reportLately;
  if (!days) return <Panel title={title}>{said.notBegun}</Panel>;
  return (
    <Panel title={title} note={periodSpan(days)}>
      {reply === null ? <p>{common.loading}</p> : null}
      {reply && !reply.ok ? <Notice kind="act-now">{noSaid(reply.why)}</Notice> : null}
      {reply?.ok ? <Report office={office} report={reply.body} /> : null}
      {reply?.ok ? <CampaignLetter caller={caller} days={days} /> : null}
    </Panel>
  );
}

interface ReportProps {
  readonly office: Office;
  readonly report: NoWaitReport;
}

function Report({ office, report }: ReportProps) {
  const { noWaitDesk: said } = words.value;
  const spoken = language.value;
  const rows = [...report.procedures].sort((a, b) => b.tickets - a.tickets);
  const nameOf = (code: string) =>
    office.procedures.find((one) => one.code === code)?.shortName[spoken] ?? code;
  return (
    <>
      <ReportFigures sums={sumsOf(rows)} closures={report.closures} />
      {rows.length === 0 ? null : (
        <LeadTable
          label={said.byProcedure}
          counts
          heads={[said.procedure, said.given, said.ended, said.settled, said.movedOut]}
        >
          {rows.map((row) => {
            const { tickets, ended, moved } = sumsOf([row]);
            return (
              <tr key={row.procedure}>
                <th scope="row">{nameOf(row.procedure)}</th>
                {[tickets, ended, row.ended.settled, moved].map((count, column) => (
                  <td key={column}>{formatNumber(count, spoken)}</td>
                ))}
              </tr>
            );
          })}
        </LeadTable>
      )}
    </>
  );
}
