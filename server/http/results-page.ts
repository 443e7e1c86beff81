import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Doorway } from './doorway.ts';
import { inPage } from './in-page.ts';
import { resultsNow } from './results-now.ts';

/** The public results as a page that is there without script: rendered here, given life by the app where scripts run. */

/**
 * The dashboard's page with the results in it; null when the period asked for is not published.
 * @param page the dashboard's built index.html  @param period null for the newest
 */
export function resultsPage(
  page: string,
  { office, store }: Doorway,
  language: Language,
  period: string | null,
): string | null {
  const file = office.state().office;
  const results = resultsNow(office, store);
  if (!file || !results) return page;
  const { running, published, newest } = results;
  const publication = period === null ? newest : store.publication(period);
  if (period !== null && !publication) return null;
  const rendered = renderResults({
    publication,
    running,
    published,
    office: file,
    language,
  });
  return inPage(page, { title: WORDS[language].results.title, rendered, language });
}
