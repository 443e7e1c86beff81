import { officeNow } from '#shared/client/office-clock.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { BatchShares } from '#shared/ui/results/BatchShares.tsx';
import { DoubtedRatings } from '#shared/ui/results/DoubtedRatings.tsx';
import { FeedbackHandled } from '#shared/ui/results/FeedbackHandled.tsx';
import { FieldShares } from '#shared/ui/results/FieldShares.tsx';
import { HowCounted } from '#shared/ui/results/HowCounted.tsx';
import { ItemShares } from '#shared/ui/results/ItemShares.tsx';
import { QuestionShares } from '#shared/ui/results/QuestionShares.tsx';
import { ReasonCounts } from '#shared/ui/results/ReasonCounts.tsx';
import { ServiceCard } from '#shared/ui/results/ServiceCard.tsx';
import { words } from '#shared/ui/words/language.ts';
import { AttitudeByCounter } from './AttitudeByCounter.tsx';
import { Comments } from './Comments.tsx';
import { ComparedPeriods } from './ComparedPeriods.tsx';
import type { Desk } from './desk.ts';
import { Downloads } from './Downloads.tsx';
import { LeadFigures } from './LeadFigures.tsx';
import { OtherPeriod } from './OtherPeriod.tsx';
import { PeriodChoices } from './PeriodChoices.tsx';
import { PeriodHeading } from './PeriodHeading.tsx';
import { PublishCard } from './PublishCard.tsx';
import { ReportsDue } from './ReportsDue.tsx';
import { SpanAnswers } from './SpanAnswers.tsx';
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
      {/* Asked anew once one is published. */}
      <ReportsDue
        key={`due-${choices.filter(({ state }) => state === 'published').length}`}
        desk={desk}
      />
      <PeriodChoices choices={choices} chosen={desk.chosen.value} onChoose={desk.choose} />
      <OtherPeriod today={dayOf(officeNow(), timeZone)} onChoose={desk.choose} />
      {report && figures ? (
        <>
          <PeriodHeading figures={figures} countedTo={report.countedTo} />
          <LeadFigures figures={figures} isOfAll={report.answersOf === null} />
          <p class="period-page__public">{publicSaid(report)}</p>
          <div class="period-page__grid">
            <div class="period-page__column">
              {report.answersOf ? (
                <SpanAnswers figures={figures} days={report.answersOf} />
              ) : (
                <>
                  <FieldShares figures={figures} />
                  <QuestionShares figures={figures} />
                </>
              )}
              {figures.service ? <ServiceCard figures={figures} service={figures.service} /> : null}
              {figures.beside ? (
                <>
                  <DoubtedRatings beside={figures.beside} />
                  {report.answersOf ? null : (
                    <ItemShares items={figures.beside.items} figures={figures} />
                  )}
                  <BatchShares
                    batches={figures.beside.batches}
                    setApart={figures.beside.batchesSetApart ?? []}
                    figures={figures}
                  />
                </>
              ) : null}
              {report.answersOf ? null : (
                <>
                  <AttitudeByCounter
                    counters={desk.catalogue.value?.counters ?? []}
                    counted={report.attitudeByCounter}
                    figures={figures}
                  />
                  <Comments comments={report.comments} figures={figures} />
                </>
              )}
            </div>
            <div class="period-page__column">
              <PublishCard key={figures.period} desk={desk} report={report} timeZone={timeZone} />
              <Downloads
                key={`${figures.period}-files`}
                desk={desk}
                lead={lead}
                period={figures.period}
                missing={report.missing}
              />
              {report.answersOf ? null : <ReasonCounts figures={figures} />}
              <ComparedPeriods
                figures={figures}
                before={report.before}
                lastYear={report.lastYear}
              />
              {figures.service ? <FeedbackHandled feedback={figures.service.feedback} /> : null}
              {figures.beside ? <HowCounted figures={figures} beside={figures.beside} /> : null}
            </div>
          </div>
        </>
      ) : (
        <p>{common.loading}</p>
      )}
    </div>
  );
}

/** Which of these figures everybody sees (SPEC P5, S6). */
function publicSaid({ published }: Pick<ReportNow, 'published'>): string {
  const { lead } = words.value;
  return published ? lead.publicSeesThese(published.version) : lead.publicSeesLess;
}
