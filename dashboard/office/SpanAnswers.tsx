import type { UnpublishedFigures } from '#shared/domain/results.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { titleInPeriod } from '#shared/ui/results/period-name.ts';
import { listScale } from '#shared/ui/results/scale.ts';
import { ShareRow } from '#shared/ui/results/ShareRow.tsx';
import { language, words } from '#shared/ui/words/language.ts';

/** The two shares of a span that is no public quarter that is over, and of which days they are (SPEC S7). */

interface SpanAnswersProps {
  readonly figures: UnpublishedFigures;
  readonly days: NonNullable<ReportNow['answersOf']>;
}

/** Draws them, and says why there is no more. */
export function SpanAnswers({ figures, days }: SpanAnswersProps) {
  const { lead, results } = words.value;
  const from = listScale(figures);
  return (
    <Panel title={titleInPeriod(results.rate, figures)}>
      <div class="results-rows">
        <ShareRow name={results.rate} share={figures.headline} from={from} />
        <ShareRow
          name={results.questions.attitude}
          share={figures.byQuestion.attitude}
          from={from}
        />
      </div>
      <p class="results-alone">
        {days.length === 0 ? lead.answersOfNone : lead.answersOf(days.map(daysSaid).join('; '))}
      </p>
      <p class="results-note">{lead.answersOfWhy(figures.smallestGroup)}</p>
    </Panel>
  );
}

function daysSaid({ from, to }: SpanAnswersProps['days'][number]): string {
  const spoken = language.value;
  return words.value.lead.answersDays(formatDay(from, spoken), formatDay(to, spoken));
}
