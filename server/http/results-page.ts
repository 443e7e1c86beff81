import type { Publication } from '#shared/domain/publication.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { inPage } from './in-page.ts';

/** The public results as a page that is there without script: rendered here, given life by the app where scripts run. */

/**
 * The dashboard's page with the results in it.
 * @param page the dashboard's built index.html  @param publication the one to be shown; null while none is published
 */
export function resultsPage(
  page: string,
  office: Office,
  { running, published }: ResultsNow,
  publication: Publication | null,
  language: Language,
): string {
  const rendered = renderResults({ publication, running, published, office, language });
  return inPage(page, { title: WORDS[language].results.title, rendered, language });
}
