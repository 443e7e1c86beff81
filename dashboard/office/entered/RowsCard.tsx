import { useEffect, useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import {
  type ListReport,
  ROW_STATUSES,
  ROWS_OF_A_PAGE,
  type ReadRow,
  type RowsPage,
  type RowStatus,
} from '#shared/protocol/entered.ts';
import { rowProblemsSaid } from '#shared/ui/entered-said.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { fetchRows } from '../doors/entered-doors.ts';
import { Choice } from '../edit/Choice.tsx';
import { Filters } from '../edit/Filters.tsx';
import { noSaid } from '../edit/no-said.ts';
import { RowsTable } from './RowsTable.tsx';

/** What becomes of each row, a page at a time; those with a problem come first where there are some. */

interface RowsCardProps {
  readonly caller: Caller;
  readonly office: Office;
  readonly list: string;
  readonly report: ListReport;
}

/** Draws the card. */
export function RowsCard({ caller, office, list, report }: RowsCardProps) {
  const [show, setShow] = useState<RowStatus | 'all'>(report.withProblem > 0 ? 'problem' : 'all');
  const [from, setFrom] = useState(0);
  const [reply, setReply] = useState<DoorReply<RowsPage> | null>(null);
  useEffect(() => {
    let isAwaited = true;
    const load = async () => {
      const next = await fetchRows(caller, list, show, from);
      if (isAwaited) setReply(next);
    };
    void load();
    return () => {
      isAwaited = false;
    };
  }, [caller, list, show, from]);
  const { entered: said, common } = words.value;
  const choices = (['all', ...ROW_STATUSES] as const).map((value) => {
    return { value, name: said.statuses[value] };
  });
  return (
    <Panel title={said.rowsTitle}>
      <Filters>
        <Choice
          label={said.show}
          value={show}
          choices={choices}
          onChange={(value) => {
            setShow(value);
            setFrom(0);
          }}
        />
      </Filters>
      {reply === null ? <p>{common.loading}</p> : null}
      {reply && !reply.ok ? <Notice kind="act-now">{noSaid(reply.why)}</Notice> : null}
      {reply?.ok ? (
        <RowsTable
          office={office}
          rows={reply.body.rows}
          of={reply.body.of}
          from={from}
          page={ROWS_OF_A_PAGE}
          status={statusSaid}
          onTurn={setFrom}
        />
      ) : null}
    </Panel>
  );
}

function statusSaid(row: ReadRow) {
  const { entered: said } = words.value;
  const problems = rowProblemsSaid(row, language.value);
  if (problems.length > 0) return problems.map((problem) => <p key={problem}>{problem}</p>);
  if (row.sameAs === null) return said.statuses.accepted;
  return 'batch' in row.sameAs
    ? said.sameBatch
    : said.sameRow(formatNumber(row.sameAs.row, language.value));
}
