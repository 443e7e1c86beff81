import type { FeedbackRow } from '#shared/protocol/feedback.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import './FeedbackTable.css';

/** The register as a table: nothing of what was written stands in it. */

interface FeedbackTableProps {
  readonly rows: readonly FeedbackRow[];
  /** The one that lies open. */
  readonly opened: string | null;
  readonly onOpen: (feedback: string) => void;
}

/** Draws the rows in their order. */
export function FeedbackTable({ rows, opened, onOpen }: FeedbackTableProps) {
  const { feedback: said, lead } = words.value;
  const spoken = language.value;
  return (
    <LeadTable
      label={lead.sectionNames.feedback}
      heads={[said.code, said.came, said.about, said.state, said.due, '']}
    >
      {rows.map(({ feedback, code, day, about, channel, state, due, late }) => (
        <tr key={feedback} class={late ? 'feedback-row feedback-row--late' : 'feedback-row'}>
          <th scope="row">{code}</th>
          <td>
            {formatDay(day, spoken)}
            <small>{said.channels[channel]}</small>
          </td>
          <td>{said.abouts[about]}</td>
          <td>{said.states[state]}</td>
          <td>
            {due === null ? (
              said.nothingDue
            ) : (
              <>
                {formatDay(due.by, spoken)}
                <small>{late ? <b>{said.late}</b> : said.dueFor[due.what]}</small>
              </>
            )}
          </td>
          <td>
            <InlineAction
              title={said.open}
              label={said.openOf(code)}
              on={feedback === opened}
              onPress={() => onOpen(feedback)}
            />
          </td>
        </tr>
      ))}
    </LeadTable>
  );
}
