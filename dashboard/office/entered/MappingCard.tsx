import { useState } from 'preact/hooks';
import {
  ENTERED_COLUMNS,
  type EnteredColumn,
  type ListReport,
  type Mapping,
  NUMBERS,
} from '#shared/protocol/entered.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import './MappingCard.css';

/** Which column of the file holds what: guessed by the heads, and changed by whoever enters it. */

interface MappingCardProps {
  readonly report: ListReport;
  readonly onRead: (mapping: Mapping) => void;
}

const NONE = '';

/** Draws the choices, and the button once one of them differs from what was read. */
export function MappingCard({ report, onRead }: MappingCardProps) {
  const [mapping, setMapping] = useState<Mapping>(report.mapping);
  const { entered: said } = words.value;
  const places = [
    { value: NONE, name: said.noColumn },
    ...report.heads.map((head, place) => {
      return { value: String(place), name: said.columnAt(letterOf(place), head) };
    }),
  ];
  const numbers = [
    { value: NONE, name: said.numbersNone },
    ...NUMBERS.map((value) => ({ value, name: said.numbers[value] })),
  ];
  const isChanged = JSON.stringify(mapping) !== JSON.stringify(report.mapping);
  const choose = (column: EnteredColumn, value: string) =>
    setMapping({
      ...mapping,
      columns: { ...mapping.columns, [column]: value === NONE ? null : Number(value) },
    });
  return (
    <Panel title={said.mappingTitle} note={said.mappingNote}>
      <div class="mapping-card">
        {ENTERED_COLUMNS.map((column) => (
          <Choice
            key={column}
            label={said.columns[column]}
            value={String(mapping.columns[column] ?? NONE)}
            choices={places}
            onChange={(value) => choose(column, value)}
          />
        ))}
        <Choice
          label={said.numbersLabel}
          value={mapping.numbers ?? NONE}
          choices={numbers}
          onChange={(value) =>
            setMapping({ ...mapping, numbers: NUMBERS.find((one) => one === value) ?? null })
          }
        />
      </div>
      {isChanged ? (
        <div class="mapping-card__read">
          <Block size="small" tone="dark" title={said.readAgain} onPress={() => onRead(mapping)} />
        </div>
      ) : null}
    </Panel>
  );
}

/** As a spreadsheet names its columns: A to Z, then AA. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
