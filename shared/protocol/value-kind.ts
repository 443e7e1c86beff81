/** Values of JSON as they are told to a person: their kind, and a short piece of what stands there. */
import type { ValueKind } from './file-problem.ts';

/** How much of a wrong value is shown, characters. */
const SHOWN = 40;

/** The kind of a value that came from JSON. */
export function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'object':
      return value === null ? 'nothing' : 'group';
    default:
      return 'nothing';
  }
}

/** A single value as it stands in the file, cut where it is long, harmless. */
export function shown(value: unknown): string {
  // A group or list may be as deep as its writer likes: it is not written out.
  const signs = [...(typeof value === 'object' && value !== null ? '…' : String(value))];
  return harmless(signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : signs.join(''));
}

/** A text without the signs that could trouble a terminal or turn the writing round. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}
