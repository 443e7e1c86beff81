import type { Catalogue } from '../../domain/catalogue.ts';
import type { ArchivedFile } from '../../domain/office-events.ts';
import type { Publication } from '../../domain/publication.ts';
import type { PublicFinding } from '../../protocol/feedback.ts';
import type { ComparedPeriod, ResultsNow } from '../../protocol/results.ts';
import type { Language } from '../words/languages.ts';

/** What the public results page is made from; the office gives it, the page asks for nothing itself. */

/** Everything the page shows. */
export interface ResultsProps {
  /** The one to show; null while nothing has been published. */
  readonly publication: Publication | null;
  /** What its rate is compared with; null where nothing was published before it. */
  readonly before: ComparedPeriod | null;
  /** What the office mends after these results: it stands beside them, and changes (SPEC Y6); absent: nothing. */
  readonly findings?: readonly PublicFinding[];
  /** Its files as they were put away (SPEC P7); absent, or none: they are not made yet. */
  readonly files?: readonly ArchivedFile[];
  /** Null where no quarter can be told, as before the office is configured. */
  readonly running: ResultsNow['running'] | null;
  /** Every published period, in any order. */
  readonly published: ResultsNow['published'];
  readonly office: Pick<Catalogue, 'name' | 'place' | 'emblem' | 'languages' | 'timeZone'>;
  readonly language: Language;
}
