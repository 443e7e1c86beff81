import type { Figures, Share } from '../../domain/publication.ts';
import { levelsOf } from '../../domain/statistics.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1, formatPercentRange } from '../format/percent.ts';
import { levelWords } from '../level-words.ts';
import { language, words } from '../words/language.ts';
import { periodName } from './period-name.ts';
import { rowName, sortedRows } from './row-name.ts';
import './FiguresTable.css';

/** The figures by field as a table: there without script, and what the chart reads its figures from. */

/** Draws the table; every count stands in a `data` element with its plain value. */
export function FiguresTable({ figures }: { readonly figures: Figures }) {
  const { results } = words.value;
  const levels = levelsOf(figures.headline.counts);
  const named = levelWords(levels);
  return (
    <div class={`figures-table figures-table--${levels.length}`}>
      <table>
        <caption>{results.tableCaption(periodName(figures.period, figures))}</caption>
        <thead>
          <tr>
            <th scope="col">{results.field}</th>
            {levels.map((level) => (
              <th key={level} scope="col" data-level={level}>
                {named[level]}
              </th>
            ))}
            <th scope="col">{results.total}</th>
            <th scope="col">{results.rate}</th>
            <th scope="col">
              {results.interval} ({results.ifSo})
            </th>
          </tr>
        </thead>
        <tbody>
          {sortedRows(figures.byField).map((row) => (
            <Line key={row.key} name={rowName(row, 'field')} share={row} levels={levels} />
          ))}
        </tbody>
        <tfoot>
          <Line name={results.wholeOffice} share={figures.headline} levels={levels} />
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  readonly name: string;
  readonly share: Share;
  readonly levels: readonly Level[];
}

function Line({ name, share, levels }: LineProps) {
  const { counts, n, satisfied, interval } = share;
  const spoken = language.value;
  return (
    <tr>
      <th scope="row">{name}</th>
      {levels.map((level) => (
        <td key={level}>
          <data value={counts[level] ?? 0}>{formatNumber(counts[level] ?? 0, spoken)}</data>
        </td>
      ))}
      <td>{formatNumber(n, spoken)}</td>
      <td>{satisfied === null ? '–' : formatPercent1(satisfied, spoken)}</td>
      <td>{interval === null ? '–' : formatPercentRange(interval[0], interval[1], spoken)}</td>
    </tr>
  );
}
