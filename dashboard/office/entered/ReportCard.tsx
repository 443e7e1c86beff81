import { useState } from 'preact/hooks';
import type { EnterAnswer, ListReport } from '#shared/protocol/entered.ts';
import { Block } from '#shared/ui/Block.tsx';
import { levelsSaid, problemCountsSaid, reportLines } from '#shared/ui/entered-said.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Tick } from '../edit/Tick.tsx';
import './ReportCard.css';

/** What a list comes to before it is entered: what is taken, what is wrong, and the button that keeps it. */

interface ReportCardProps {
  readonly name: string;
  readonly report: ListReport;
  /** Whether another batch has the very same rows. */
  readonly isEntered: boolean;
  readonly whyNot: EnterAnswer['why'];
  /** @param leaveOut so many rows with a problem are left out */
  readonly onEnter: (leaveOut: number) => void;
  readonly onPutAway: () => void;
}

/** Days that are listed; of more the number is said. */
const MOST_DAYS = 10;

/** Draws the card. A list with problems is entered only once somebody has ticked that they are left out. */
export function ReportCard(props: ReportCardProps) {
  const { name, report, isEntered, whyNot, onEnter, onPutAway } = props;
  const [leavesOut, setLeavesOut] = useState(false);
  const { entered: said } = words.value;
  const spoken = language.value;
  const { accepted, withProblem, days } = report;
  const mayEnter = accepted > 0 && !isEntered && (withProblem === 0 || leavesOut);
  return (
    <Panel title={said.reportTitle(name)} note={said.reportNote}>
      <div class="report-card">
        {isEntered ? <Notice kind="info">{said.enteredAlready}</Notice> : null}
        {whyNot === null ? null : <Notice kind="act-now">{said.whyNot[whyNot]}</Notice>}
        <div>
          {reportLines(report, spoken).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Counted title={said.statuses.problem} counts={problemCountsSaid(report, spoken)} />
        <Counted title={said.byLevel} counts={levelsSaid(report, spoken)} />
        <Counted
          title={said.byDay}
          counts={[
            ...days
              .slice(0, MOST_DAYS)
              .map(({ day, rows }) =>
                said.levelCount(formatDay(day, spoken), formatNumber(rows, spoken)),
              ),
            ...(days.length > MOST_DAYS
              ? [said.moreDays(formatNumber(days.length - MOST_DAYS, spoken))]
              : []),
          ]}
        />
        {withProblem > 0 && accepted > 0 ? (
          <Tick
            label={said.leaveOut(formatNumber(withProblem, spoken))}
            on={leavesOut}
            onChange={setLeavesOut}
          />
        ) : null}
        <div class="report-card__choices">
          <span class="report-card__note">{said.enterNote}</span>
          <Block size="small" title={said.put} onPress={onPutAway} />
          {mayEnter ? (
            <Block
              size="small"
              tone="dark"
              title={said.enter(formatNumber(accepted, spoken))}
              onPress={() => onEnter(leavesOut ? withProblem : 0)}
            />
          ) : null}
        </div>
      </div>
    </Panel>
  );
}

interface CountedProps {
  readonly title: string;
  readonly counts: readonly string[];
}

function Counted({ title, counts }: CountedProps) {
  if (counts.length === 0) return null;
  return (
    <p class="report-card__counts">
      <b>{title}</b>
      {counts.map((count) => (
        <span key={count}>{count}</span>
      ))}
    </p>
  );
}
