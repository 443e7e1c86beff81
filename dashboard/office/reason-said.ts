import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Fault } from '#shared/protocol/messages.ts';
import { words } from '#shared/ui/words/language.ts';

/** Why the office said no, in the language spoken now (SPEC A4, A7). */
export function reasonSaid(reason: RefusalReason | Fault): string {
  const { refusals, faults } = words.value;
  return { ...refusals, ...faults }[reason];
}
