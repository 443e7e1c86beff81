import type { Publication } from '../../domain/publication.ts';
import { Panel } from '../Panel.tsx';
import { places } from '../places.ts';
import { PublicPage } from '../PublicPage.tsx';
import { words } from '../words/language.ts';
import type { Language } from '../words/languages.ts';
import { BatchShares } from './BatchShares.tsx';
import { DoubtedRatings } from './DoubtedRatings.tsx';
import { FeedbackHandled } from './FeedbackHandled.tsx';
import { FieldShares } from './FieldShares.tsx';
import { Findings } from './Findings.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { HowCounted } from './HowCounted.tsx';
import { ItemShares } from './ItemShares.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { pageAddress } from './page-address.ts';
import { PeriodHead } from './PeriodHead.tsx';
import { QuestionShares } from './QuestionShares.tsx';
import { RateCard } from './RateCard.tsx';
import { ReasonCounts } from './ReasonCounts.tsx';
import type { ResultsProps } from './results-props.ts';
import { RunningCard } from './RunningCard.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { SourceCard } from './SourceCard.tsx';
import { TrendCard } from './TrendCard.tsx';
import { VersionLine } from './VersionLine.tsx';
import './ResultsPage.css';

/** The public results: a whole page made on the server, so that every figure stands without any script. */

/** Draws the page of one published period; before the first publication it says calmly that there is none. */
export function ResultsPage(props: ResultsProps) {
  const { publication, published, running, office, language } = props;
  const { results, posting } = words.value;
  const { office: atOffice } = places.value;
  return (
    <PublicPage
      office={office}
      title={results.title}
      other={atOffice && { name: posting.seePosting, href: atOffice('posting', language) }}
      inLanguage={(code) => addressIn(props, code)}
    >
      {publication ? (
        <>
          <PeriodHead shown={publication.figures} published={published} />
          <VersionLine
            publication={publication}
            newest={newestOf(props, publication)}
            timeZone={office.timeZone}
          />
          <div class="results__grid">
            <Published {...props} publication={publication} />
          </div>
        </>
      ) : (
        <div class="results__grid results__grid--none">
          <h1 class="ui-said">{results.title}</h1>
          <Panel title={results.nonePublished}>
            <p>{results.nonePublishedNote}</p>
          </Panel>
          {running ? <RunningCard running={running} /> : null}
        </div>
      )}
    </PublicPage>
  );
}

interface PublishedProps extends ResultsProps {
  readonly publication: Publication;
}

function Published(props: PublishedProps) {
  const { publication, before, running, published, office, findings = [] } = props;
  const { figures, version } = publication;
  const { beside, service } = figures;
  const { results } = words.value;
  return (
    <>
      <RateCard share={figures.headline} before={before} />
      <div class="results__column">
        <KeyFigures figures={figures} />
        <QuestionShares figures={figures} />
      </div>
      <div class="results__fields">
        <TrendCard published={published} shown={figures} />
        <FieldShares figures={figures} />
        {service ? <ServiceCard figures={figures} service={service} /> : null}
      </div>
      <div class="results__beside">
        {running ? <RunningCard running={running} /> : null}
        <ReasonCounts figures={figures} />
        {service ? <FeedbackHandled feedback={service.feedback} /> : null}
      </div>
      {beside ? (
        <div class="results__wide results__stated">
          <DoubtedRatings beside={beside} />
          <div class="results__column">
            <HowCounted figures={figures} beside={beside} />
          </div>
        </div>
      ) : null}
      {beside && beside.items.length > 0 ? (
        <div class="results__wide">
          <ItemShares items={beside.items} figures={figures} />
        </div>
      ) : null}
      {beside && beside.batches.length > 0 ? (
        <div class="results__wide">
          <BatchShares
            batches={beside.batches}
            setApart={beside.batchesSetApart ?? []}
            figures={figures}
          />
        </div>
      ) : null}
      {findings.length === 0 ? null : (
        <div class="results__wide">
          <Findings findings={findings} />
        </div>
      )}
      <div class="results__wide">
        <Panel title={results.table}>
          <div class="results__table">
            {/* The script of the page draws the chart here and then shows it. */}
            <figure class="results__chart" hidden data-chart data-axis={results.chartAxis}>
              <div class="results__canvas">
                <canvas role="img" aria-label={results.chartNote} />
              </div>
              <figcaption class="results-note">{results.chartNote}</figcaption>
            </figure>
            <FiguresTable figures={figures} />
          </div>
        </Panel>
      </div>
      <div class="results__wide">
        <SourceCard
          publication={publication}
          timeZone={office.timeZone}
          isOlder={version < newestOf(props, publication)}
          files={props.files}
        />
      </div>
    </>
  );
}

/** The newest version of the period shown. */
function newestOf({ published }: ResultsProps, { figures, version }: Publication): number {
  return published.find((one) => one.period === figures.period)?.version ?? version;
}

/** The same page, the same version, in another language. */
function addressIn(props: ResultsProps, code: Language): string {
  const { publication } = props;
  if (!publication) return pageAddress(null, code);
  const { figures, version } = publication;
  const isOlder = version < newestOf(props, publication);
  return pageAddress(figures.period, code, isOlder ? version : undefined);
}
