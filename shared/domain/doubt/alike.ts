/** When two ratings say the very same (SPEC D4). */
import { canonicalJson } from '../canonical.ts';
import type { Answers } from '../events.ts';

/** What was answered, as one text: equal texts are the very same answers. Guidance and result are one: a visit's ending chooses between them, not its visitor. */
export function alikeText(answers: Answers): string {
  const { guidance, ...others } = answers;
  return canonicalJson(guidance === undefined ? answers : { ...others, result: guidance });
}
