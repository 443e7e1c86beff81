import type { Office } from '#shared/protocol/office.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { ResultsProps } from '#shared/ui/results/results-props.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { inPage } from './in-page.ts';
import { resultsPreview } from './link-preview.ts';

/** The public results as a page that is there without script: rendered here, given life by the app where scripts run. */

/**
 * The dashboard's page with the results in it.
 * @param page the dashboard's built index.html  @param shown the publication, null while none is published, and what it is compared with
 */
export function resultsPage(
  page: string,
  office: Office,
  { running, published }: ResultsNow,
  shown: Pick<ResultsProps, 'publication' | 'before' | 'findings' | 'files'>,
  language: Language,
): string {
  const rendered = renderResults({ ...shown, running, published, office, language });
  const { title } = WORDS[language].results;
  const preview = resultsPreview(office, shown.publication, language);
  return inPage(page, { title, rendered, language, preview });
}
