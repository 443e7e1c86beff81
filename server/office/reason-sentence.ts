import type { Answer } from '#shared/protocol/messages.ts';
import type { Words } from '#shared/ui/words/words.ts';

/** The sentence for a reason why a command was refused, be it the office's own or the message's fault. */
export function reasonSentence(
  reason: Extract<Answer, { outcome: 'refused' }>['reason'],
  { refusals, faults }: Words,
): string {
  return { ...refusals, ...faults }[reason];
}
