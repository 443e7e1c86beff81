import type { ComponentChildren } from 'preact';
import { questionnairesOf } from '#shared/domain/questionnaires/asking.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { ReadRow } from '#shared/protocol/entered.ts';
import { QUESTIONS } from '#shared/domain/vocabulary.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import './RowsTable.css';

/** A page of a list's rows: day, procedure, answers, and whatever is to be said of each. What people wrote in words is not among it. */

type Shown = Pick<ReadRow, 'row' | 'day' | 'procedure' | 'answers' | 'hasComment'> & {
  /** How many, or of a list that waits, which. */
  readonly reasons: number | readonly string[];
  readonly hasNumber?: boolean;
};

interface RowsTableProps<Row extends Shown> {
  readonly office: Office;
  readonly rows: readonly Row[];
  /** Rows in all. */
  readonly of: number;
  /** Place of the first of them. */
  readonly from: number;
  /** Rows of a page. */
  readonly page: number;
  /** Said in the last column; without it there is none. */
  readonly status?: (row: Row) => ComponentChildren;
  readonly onTurn: (from: number) => void;
}

/** Draws the table, and how to turn its pages. */
export function RowsTable<Row extends Shown>(props: RowsTableProps<Row>) {
  const { office, rows, of, from, page, status, onTurn } = props;
  const { entered: said } = words.value;
  const spoken = language.value;
  if (of === 0) return <p>{said.noRows}</p>;
  const heads = [said.row, said.columns.day, said.columns.procedure, said.what];
  const count = (n: number) => formatNumber(n, spoken);
  return (
    <div class="rows-table">
      <LeadTable label={said.rowsTitle} heads={status ? [...heads, said.status] : heads}>
        {rows.map((row) => (
          <tr key={row.row}>
            <th scope="row">{count(row.row)}</th>
            <td class="rows-table__day">{row.day === '' ? '' : formatDay(row.day, spoken)}</td>
            <td>{procedureName(office, row.procedure)}</td>
            <td>{saidIn(row, office)}</td>
            {status ? <td>{status(row)}</td> : null}
          </tr>
        ))}
      </LeadTable>
      <div class="rows-table__pages">
        <span>{said.rowsShown(count(from + 1), count(from + rows.length), count(of))}</span>
        {from > 0 ? (
          <InlineAction
            title={said.before}
            label={said.before}
            onPress={() => onTurn(Math.max(0, from - page))}
          />
        ) : null}
        {from + rows.length < of ? (
          <InlineAction title={said.next} label={said.next} onPress={() => onTurn(from + page)} />
        ) : null}
      </div>
    </div>
  );
}

function procedureName({ procedures }: Office, code: string | null): string {
  if (code === null) return '';
  const known = procedures.find((one) => one.code === code);
  return known?.shortName[language.value] ?? code;
}

function saidIn({ answers, reasons, hasComment, hasNumber }: Shown, office: Office): string {
  const { entered: said, common } = words.value;
  const levels = QUESTIONS.flatMap((question) => {
    const level = answers[question];
    return level ? [said.atColumn(said.questions[question], common.levels[level])] : [];
  });
  const beside = [
    ...(typeof reasons === 'number' ? counted(reasons) : reasonNames(reasons, office)),
    ...(hasComment ? [said.hasComment] : []),
    ...(hasNumber === false ? [said.withoutNumber] : []),
  ];
  return [...levels, ...beside].join(', ');
}

function counted(reasons: number): readonly string[] {
  return reasons > 0 ? [words.value.entered.reasonCount(reasons)] : [];
}

/** As their questionnaires name them; by its id where none does any more. */
function reasonNames(reasons: readonly string[], office: Office): readonly string[] {
  const known = questionnairesOf(office).flatMap((one) => one.reasons);
  return reasons.map((id) => known.find((one) => one.id === id)?.name[language.value] ?? id);
}
