import type { OfficeChange } from '#shared/domain/office-changes.ts';
import { words } from '#shared/ui/words/language.ts';

/** What a part of the office file is called, as a heading or the beginning of a line: "Giờ làm việc". */
export function partName(part: OfficeChange['part']): string {
  return capital(words.value.officeChanges.parts[part]);
}

/** A phrase that begins a line. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
