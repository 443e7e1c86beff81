import type { FieldRow } from '../../domain/publication.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';
import { IntervalMissing } from '../Interval.tsx';
import { Panel } from '../Panel.tsx';
import { words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import { rowName, sortedRows } from './row-name.ts';
import { listScale } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';
import '../opens.css';
import './FieldShares.css';

/** Satisfaction by field, best first, the merged row last; a field opens its procedures without any script. */

/** Draws the fields and their procedures on one scale. */
export function FieldShares({ figures }: { readonly figures: UnpublishedFigures }) {
  const { byField, smallestGroup } = figures;
  const { results } = words.value;
  const title = titleInPeriod(results.byField, figures);
  if (byField.length === 0) return <Panel title={title}>{results.onlyTotal}</Panel>;
  const from = listScale(figures, figures.beside?.items);
  const note = results.scaleNote(Math.round(from * 100));
  return (
    <Panel title={title} note={note}>
      <div class="results-rows">
        {sortedRows(byField).map((field) => (
          <Field key={field.key} field={field} from={from} />
        ))}
      </div>
      <p class="results-note">{results.mergedNote(smallestGroup)}</p>
    </Panel>
  );
}

function Field({ field, from }: { readonly field: FieldRow; readonly from: number }) {
  const row = <ShareRow name={rowName(field, 'field')} share={field} from={from} />;
  if (field.key === 'other') return row;
  return (
    <details class="field-shares">
      <summary class="ui-opens field-shares__field">{row}</summary>
      <div class="field-shares__procedures">
        {field.procedures.length === 0 ? (
          <p>
            <IntervalMissing why="merged" />: {words.value.results.proceduresMerged}
          </p>
        ) : null}
        {sortedRows(field.procedures).map((procedure) => (
          <ShareRow
            key={procedure.key}
            name={rowName(procedure, 'procedure')}
            share={procedure}
            from={from}
          />
        ))}
      </div>
    </details>
  );
}
