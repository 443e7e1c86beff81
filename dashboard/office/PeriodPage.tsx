import type { Grant } from '#shared/protocol/messages.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { FieldShares } from '#shared/ui/results/FieldShares.tsx';
import { QuestionShares } from '#shared/ui/results/QuestionShares.tsx';
import { ReasonCounts } from '#shared/ui/results/ReasonCounts.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { AttitudeByCounter } from './AttitudeByCounter.tsx';
import { Comments } from './Comments.tsx';
import type { Desk } from './desk.ts';
import { Downloads } from './Downloads.tsx';
import { LeadFigures } from './LeadFigures.tsx';
import { PeriodChoices } from './PeriodChoices.tsx';
import { PublishCard } from './PublishCard.tsx';
import './PeriodPage.css';

/** One period before the lead: its figures, whether it can be made public, and its files. */

/** Draws the period chosen; published figures are shown as they were frozen. */
export function PeriodPage({ desk, lead }: { readonly desk: Desk; readonly lead: Grant }) {
  const { common, errors } = words.value;
  const choices = desk.choices.value;
  const report = desk.report.value;
  const timeZone = desk.catalogue.value?.timeZone;
  const problem = desk.problem.value;
  if (problem) {
    return (
      <Notice
        kind="act-now"
        action={<Block size="small" title={common.retry} onPress={() => void desk.reload()} />}
      >
        {errors.unreachable}
      </Notice>
    );
  }
  if (!choices || !timeZone) return <p>{common.loading}</p>;
  const figures = report?.published?.figures ?? report?.figures;
  return (
    <div class="period-page">
      <PeriodChoices choices={choices} chosen={desk.chosen.value} onChoose={desk.choose} />
      {report && figures ? (
        <>
          <LeadFigures figures={figures} />
          {report.countedTo < figures.to ? (
            <Notice kind="info">
              {words.value.lead.countedTo(formatDay(report.countedTo, language.value))}
            </Notice>
          ) : null}
          <div class="period-page__grid">
            <div class="period-page__column">
              <FieldShares byField={figures.byField} smallestGroup={figures.smallestGroup} />
              <QuestionShares byQuestion={figures.byQuestion} />
              <AttitudeByCounter
                counters={desk.catalogue.value?.counters ?? []}
                counted={report.attitudeByCounter}
                smallestGroup={figures.smallestGroup}
              />
              <Comments comments={report.comments} smallestGroup={figures.smallestGroup} />
            </div>
            <div class="period-page__column">
              <PublishCard key={figures.period} desk={desk} report={report} timeZone={timeZone} />
              <Downloads
                key={`${figures.period}-files`}
                desk={desk}
                lead={lead}
                period={figures.period}
              />
              <ReasonCounts reasons={figures.reasons} smallestGroup={figures.smallestGroup} />
            </div>
          </div>
        </>
      ) : (
        <p>{common.loading}</p>
      )}
    </div>
  );
}
