import type { OfficeChange } from '../domain/office-changes.ts';
import type { Language } from './words/languages.ts';
import { WORDS } from './words/words.ts';

/** A change that an office file brings, in words: `procedure 2.000815 Certified copies: changed (fee, limit)`. */
export function changeSaid(
  { part, kind, key, name, members }: OfficeChange,
  language: Language,
): string {
  const { parts, kinds } = WORDS[language].officeChanges;
  const called = name?.[language];
  // A device's key begins with its role, a group's is its name.
  const thing = [parts[part], key, key === called ? null : called].filter(Boolean).join(' ');
  // Members bear the names of the file, so that they are found in it.
  return `${thing}: ${kinds[kind]}${members.length > 0 ? ` (${members.join(', ')})` : ''}`;
}
