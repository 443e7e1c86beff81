/** What a seal is made of: the one text that device and office make of an answer (SPEC Z1). */
import { canonicalJson } from './canonical.ts';
import type { Answers } from './events.ts';

/** What was answered, as UTF-8 text: canonical JSON of answers and reasons, each reason once, in their order. */
export function sealedContent(answers: Answers, reasons: readonly string[]): string {
  return canonicalJson({ answers, reasons: [...new Set(reasons)] });
}
