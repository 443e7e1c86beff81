import type { Places } from '../places.ts';
import { rendered } from '../rendered.ts';
import { ResultsPage } from './ResultsPage.tsx';
import type { ResultsProps } from './results-props.ts';

/** The results page as text. @param where its links lead; the office, unless said */
export function renderResults(props: ResultsProps, where?: Places): string {
  return rendered(<ResultsPage {...props} />, props.language, where);
}
