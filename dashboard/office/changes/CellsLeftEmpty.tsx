import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language } from '#shared/ui/words/language.ts';
import { placeSaid } from '../edit/problem-place.ts';
import './CellsLeftEmpty.css';

/** Cells of a list that stay empty, not understood or not confirmed: they reach no citizen (SPEC E5, E6). */

interface CellsLeftEmptyProps {
  readonly kind: 'attention' | 'info';
  /** How many there are, and why they stay empty. */
  readonly title: string;
  readonly cells: readonly SaidProblem[];
  readonly office: Office;
}

/** More than these are folded away. */
const FEW = 5;

/** Draws them with their rows; nothing where there are none. */
export function CellsLeftEmpty({ kind, title, cells, office }: CellsLeftEmptyProps) {
  if (cells.length === 0) return null;
  return (
    <Notice kind={kind}>
      <details class="cells-left-empty" open={cells.length <= FEW}>
        <summary>{title}</summary>
        <ul class="problem-list">
          {cells.map((cell) => (
            <li key={`${cell.path} ${cell.what}`}>
              <b>{placeSaid(cell.path, office)}</b>
              <span>{cell[language.value]}</span>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
