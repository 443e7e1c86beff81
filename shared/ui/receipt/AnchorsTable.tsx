import type { DayAnchor } from '../../protocol/proof.ts';
import { ROUTES } from '../../protocol/routes.ts';
import { formatDay } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { Icon } from '../icons/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './AnchorsTable.css';

/** The journal's last row and hash of each of the newest days, to be kept by whoever wants to hold the office to it (SPEC Z5). */

interface AnchorsTableProps {
  readonly anchors: readonly DayAnchor[];
}

/** Draws the table, the newest day first; hashes break where they must. */
export function AnchorsTable({ anchors }: AnchorsTableProps) {
  const { receiptPage: said } = words.value;
  return (
    <Panel title={said.anchors}>
      <p>{said.anchorsNote}</p>
      {anchors.length === 0 ? (
        <p>{said.noAnchors}</p>
      ) : (
        <details id="anchors">
          <summary class="leaf-lists__more">{said.showAnchors}</summary>
          <p>{said.keepAnchors}</p>
          <p>
            <a class="anchors__file" href={ROUTES.anchors} download="anchors.json">
              <Icon name="download" />
              {said.allAnchors}
            </a>
          </p>
          <table class="anchors">
            <thead>
              <tr>
                <th scope="col">{said.day}</th>
                <th scope="col">{said.row}</th>
                <th scope="col">{said.rowHash}</th>
              </tr>
            </thead>
            <tbody>
              {anchors.map(({ day, seq, hash }) => (
                <tr key={day}>
                  <th scope="row">{formatDay(day, language.value)}</th>
                  <td>{formatNumber(seq, language.value)}</td>
                  <td>
                    <code>{hash}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Panel>
  );
}
