import type { Text } from '#shared/protocol/text.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import type { LevelCounts } from '#shared/domain/publication.ts';
import type { CounterRow, UnpublishedFigures } from '#shared/domain/results.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { addCounts, levelsOf, NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { levelWords } from '#shared/ui/level-words.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { titleInPeriod } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { toldFrom } from './told-from.ts';
import './AttitudeByCounter.css';

/** What was said about the attitude at each counter: for the lead alone, because a counter is one clerk. */

interface AttitudeByCounterProps {
  readonly counters: readonly { readonly id: string; readonly name: Text }[];
  /** Null where it is not told (SPEC S7). */
  readonly counted: ReportNow['attitudeByCounter'];
  readonly figures: UnpublishedFigures;
}

/** Draws the table, or says why there is none; a counter that nobody rated is not in it. */
export function AttitudeByCounter({ counters, counted, figures }: AttitudeByCounterProps) {
  const { lead, results } = words.value;
  const notTold = [lead.attitudeNotShown(figures.smallestGroup), toldFrom(figures)]
    .join(' ')
    .trim();
  const none = counted === null ? notTold : results.noRatings;
  return (
    <Panel title={titleInPeriod(lead.attitudeByCounter, figures)}>
      {counted && counted.length > 0 ? (
        <CounterTable counters={counters} rows={counted} />
      ) : (
        <p>{none}</p>
      )}
      <p class="results-note">
        {lead.internalNote} {results.inBrackets}
      </p>
    </Panel>
  );
}

interface CounterTableProps extends Pick<AttitudeByCounterProps, 'counters'> {
  readonly rows: readonly CounterRow[];
}

function CounterTable({ counters, rows }: CounterTableProps) {
  const { lead, results, common } = words.value;
  const spoken = language.value;
  const levels = levelsOf(rows.reduce((sum, row) => addCounts(sum, row.counts), NO_ANSWERS));
  const named = levelWords(levels);
  const nameOf = ({ counter, merged }: CounterRow) =>
    counter === 'other'
      ? lead.otherCounters(merged)
      : (counters.find((one) => one.id === counter)?.name[spoken] ?? counter);
  return (
    <table class="attitude-table">
      <thead>
        <tr>
          <th scope="col">{common.counter}</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {named[level]}
            </th>
          ))}
          <th scope="col">{results.total}</th>
          <th scope="col">{results.rate}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.counter} name={nameOf(row)} counts={row.counts} levels={levels} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly counts: LevelCounts;
  readonly levels: readonly Level[];
}

function Row({ name, counts, levels }: RowProps) {
  const spoken = language.value;
  const { n, satisfied, interval } = shareOf(counts);
  return (
    <tr>
      <th scope="row">{name}</th>
      {levels.map((level) => (
        <td key={level}>{formatNumber(counts[level] ?? 0, spoken)}</td>
      ))}
      <td>{formatNumber(n, spoken)}</td>
      <td>
        {satisfied === null ? '–' : formatPercent1(satisfied, spoken)}
        {interval ? ` (${formatPercentRange(...interval, spoken)})` : null}
      </td>
    </tr>
  );
}
