import { rendered } from '../rendered.ts';
import { ResultsPage } from './ResultsPage.tsx';
import type { ResultsProps } from './results-props.ts';

/** The results page as text. */
export function renderResults(props: ResultsProps): string {
  return rendered(<ResultsPage {...props} />, props.language);
}
