import { formatNumber } from '#shared/ui/format/number.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { ReportSums } from './report-sums.ts';
import './ReportFigures.css';

/** The sums of the no-wait report: each count with what it is counted of. */

interface ReportFiguresProps {
  readonly sums: ReportSums;
  readonly closures: number;
}

/** Draws three lists side by side. */
export function ReportFigures({ sums, closures }: ReportFiguresProps) {
  const { noWaitDesk: said, noWait, common } = words.value;
  const spoken = language.value;
  const count = (n: number) => formatNumber(n, spoken);
  return (
    <div class="report-figures">
      <section>
        <h3>{said.givenTitle}</h3>
        <p class="report-figures__sum ui-number">{count(sums.tickets)}</p>
        <p>{said.closedTimes(count(closures))}</p>
      </section>
      <Counts
        title={said.endedOf(count(sums.ended), count(sums.tickets))}
        lines={sums.endedBy.map(([outcome, n]) => [common.outcomes[outcome], count(n)])}
      />
      <Counts
        title={said.movedOf(count(sums.moved), count(sums.tickets))}
        lines={sums.movedBy.map(([why, n]) => [noWait.moving[why], count(n)])}
      />
    </div>
  );
}

interface CountsProps {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, count: string])[];
}

function Counts({ title, lines }: CountsProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="report-figures__counts">
        {lines.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="ui-number">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
