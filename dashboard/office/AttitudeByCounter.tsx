import type { Text } from '#shared/protocol/text.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { LEVELS } from '#shared/domain/vocabulary.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import './AttitudeByCounter.css';

/** What was said about the attitude at each counter: for the lead alone, because a counter is one clerk. */

interface AttitudeByCounterProps {
  readonly counters: readonly { readonly id: string; readonly name: Text }[];
  readonly counted: ReportNow['attitudeByCounter'];
}

/** Draws the table; a counter that nobody rated is not in it. */
export function AttitudeByCounter({ counters, counted }: AttitudeByCounterProps) {
  const { lead, results, common } = words.value;
  const spoken = language.value;
  const rows = counted.map(({ counter, counts }) => ({
    counter,
    name: counters.find((one) => one.id === counter)?.name[spoken] ?? counter,
    counts,
    share: shareOf(counts),
  }));
  return (
    <Panel title={lead.attitudeByCounter}>
      {rows.length === 0 ? (
        <p>{results.noRatings}</p>
      ) : (
        <table class="attitude-table">
          <thead>
            <tr>
              <th scope="col">{common.counter}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {common.levels[level]}
                </th>
              ))}
              <th scope="col">{results.total}</th>
              <th scope="col">{results.rate}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ counter, name, counts, share: { n, satisfied, interval } }) => (
              <tr key={counter}>
                <th scope="row">{name}</th>
                {LEVELS.map((level) => (
                  <td key={level}>{formatNumber(counts[level], spoken)}</td>
                ))}
                <td>{formatNumber(n, spoken)}</td>
                <td>
                  {satisfied === null ? '–' : formatPercent1(satisfied, spoken)}
                  {interval ? ` (${formatPercentRange(...interval, spoken)})` : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="results-note">{lead.internalNote}</p>
    </Panel>
  );
}
