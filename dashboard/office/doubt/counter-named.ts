import type { Office } from '#shared/protocol/office.ts';
import { language } from '#shared/ui/words/language.ts';

/** A counter's name as people know it; one that the office has no more goes by its id. */
export function counterNamed({ counters }: Office, id: string): string {
  return counters.find((one) => one.id === id)?.name[language.value] ?? id;
}
