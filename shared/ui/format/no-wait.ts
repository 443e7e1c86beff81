import type { NoWaitClosure } from '../../domain/no-wait.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { clockTimeSaid } from './time.ts';

/** Why the no-wait lane is closed, and until when: `người ký vắng đến 14 giờ` (SPEC Q13). */
export function closureSaid(
  { reason, until }: Pick<NoWaitClosure, 'reason' | 'until'>,
  { noWait: said }: Pick<Words, 'noWait'>,
  language: Language,
): string {
  const why = said.closing[reason];
  return until === null ? why : said.until(why, clockTimeSaid(until, language));
}
