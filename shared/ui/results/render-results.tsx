import { renderToString } from 'preact-render-to-string';
import { setLanguage } from '../words/language.ts';
import { FIRST_LANGUAGE } from '../words/languages.ts';
import { ResultsPage } from './ResultsPage.tsx';
import type { ResultsProps } from './results-props.ts';

/** The results page as text, for the server to put into the dashboard's page. */

/** Renders the page in its language, in one go: nothing else speaks meanwhile. */
export function renderResults(props: ResultsProps): string {
  setLanguage(props.language);
  const page = renderToString(<ResultsPage {...props} />);
  setLanguage(FIRST_LANGUAGE);
  return page;
}
