import { useEffect, useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import { ROWS_OF_A_PAGE, type WaitingRows } from '#shared/protocol/entered.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { fetchWaitingRows } from '../doors/entered-doors.ts';
import { noSaid } from '../edit/no-said.ts';
import { RowsTable } from './RowsTable.tsx';

/** The rows of a list that waits, for whoever compares them with the forms. */

interface WaitingRowsTableProps {
  readonly caller: Caller;
  readonly office: Office;
  readonly batch: string;
}

/** Draws a page of them. */
export function WaitingRowsTable({ caller, office, batch }: WaitingRowsTableProps) {
  const [from, setFrom] = useState(0);
  const [reply, setReply] = useState<DoorReply<WaitingRows> | null>(null);
  useEffect(() => {
    let isAwaited = true;
    const load = async () => {
      const next = await fetchWaitingRows(caller, batch, from);
      if (isAwaited) setReply(next);
    };
    void load();
    return () => {
      isAwaited = false;
    };
  }, [caller, batch, from]);
  if (reply === null) return <p>{words.value.common.loading}</p>;
  if (!reply.ok) return <Notice kind="act-now">{noSaid(reply.why)}</Notice>;
  const { rows, of } = reply.body;
  return (
    <>
      <p>{words.value.entered.waitingRowsNote}</p>
      <RowsTable
        office={office}
        rows={rows}
        of={of}
        from={from}
        page={ROWS_OF_A_PAGE}
        onTurn={setFrom}
      />
    </>
  );
}
