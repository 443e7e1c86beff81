import type { Publication } from '../../domain/publication.ts';
import { SCREENS } from '../../protocol/routes.ts';
import { Panel } from '../Panel.tsx';
import { PublicPage } from '../PublicPage.tsx';
import { words } from '../words/language.ts';
import { FieldShares } from './FieldShares.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { pageAddress } from './page-address.ts';
import { PeriodHead } from './PeriodHead.tsx';
import { QuestionShares } from './QuestionShares.tsx';
import { RateCard } from './RateCard.tsx';
import { ReasonCounts } from './ReasonCounts.tsx';
import type { ResultsProps } from './results-props.ts';
import { RunningCard } from './RunningCard.tsx';
import { SourceCard } from './SourceCard.tsx';
import './ResultsPage.css';

/** The public results: a whole page made on the server, so that every figure stands without any script. */

/** Draws the page of one published period; before the first publication it says calmly that there is none. */
export function ResultsPage(props: ResultsProps) {
  const { publication, running, published, office, language } = props;
  const { results, posting } = words.value;
  return (
    <PublicPage
      office={office}
      title={results.title}
      other={{ name: posting.seePosting, href: `${SCREENS.posting}?lang=${language}` }}
      inLanguage={(code) => pageAddress(publication?.figures.period ?? null, code)}
    >
      {publication ? (
        <>
          <PeriodHead shown={publication.figures} published={published} />
          <div class="results__grid">
            <Published publication={publication} running={running} timeZone={office.timeZone} />
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

interface PublishedProps extends Pick<ResultsProps, 'running'> {
  readonly publication: Publication;
  readonly timeZone: string;
}

function Published({ publication, running, timeZone }: PublishedProps) {
  const { figures } = publication;
  const { results } = words.value;
  return (
    <>
      <RateCard share={figures.headline} />
      <div class="results__column">
        <KeyFigures figures={figures} />
        <QuestionShares figures={figures} />
      </div>
      <div class="results__fields">
        <FieldShares figures={figures} />
      </div>
      <div class="results__beside">
        {running ? <RunningCard running={running} /> : null}
        <ReasonCounts figures={figures} />
      </div>
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
        <SourceCard publication={publication} timeZone={timeZone} />
      </div>
    </>
  );
}
