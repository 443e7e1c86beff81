import type { ComponentChildren } from 'preact';
import { words } from '#shared/ui/words/language.ts';
import './LeadTable.css';

/** The calm table of the lead's sections: heads in second ink, hairlines, nothing else. */

interface LeadTableProps {
  /** What the table holds, for screen readers. */
  readonly label: string;
  /** An empty one stands over a column of buttons and is only read out. */
  readonly heads: readonly string[];
  /** All columns but the first hold counts. */
  readonly counts?: boolean;
  /** Rows. */
  readonly children: ComponentChildren;
}

/** Draws the table. */
export function LeadTable({ label, heads, counts = false, children }: LeadTableProps) {
  return (
    <table class={counts ? 'lead-table lead-table--counts' : 'lead-table'} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) =>
            head === '' ? (
              <th key={head} scope="col">
                <span class="ui-said">{words.value.settings.actions}</span>
              </th>
            ) : (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
