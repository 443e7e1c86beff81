import { FORM } from '../form-words.ts';
import type { Block, Line, Run } from './letter.ts';

/** Puts facts into a template: a letter's text with places in it, `{n}`. */

/** A line with places; or a table, or lines repeated, that stand under a name. */
export type Part =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly item: string }
  /** Its rows; where there is none its `none` stands as a paragraph. */
  | { readonly table: string; readonly heads: readonly string[]; readonly none: string }
  /** An item for each; nothing at all where `none` is empty. */
  | { readonly items: string; readonly none: string };

export interface Facts {
  /** What stands in a place; null where the system does not know it. */
  readonly values: Readonly<Record<string, string | null>>;
  /** The rows of a table, the lines of a list; null where the system does not know them. */
  readonly rows: Readonly<Record<string, readonly (readonly string[])[] | null>>;
}

/** The blocks of a letter. @throws RangeError where a place has no fact: the template and its facts do not belong together */
export function filled(parts: readonly Part[], facts: Facts): readonly Block[] {
  return parts.flatMap((part): readonly Block[] => {
    if ('heading' in part) return [{ kind: 'heading', line: lineOf(part.heading, facts) }];
    if ('paragraph' in part) return [{ kind: 'paragraph', line: lineOf(part.paragraph, facts) }];
    if ('item' in part) return [{ kind: 'item', line: lineOf(part.item, facts) }];
    const name = 'table' in part ? part.table : part.items;
    const rows = facts.rows[name];
    if (rows === undefined) throw new RangeError(`Nothing is known of the rows "${name}".`);
    if (rows === null) return [{ kind: 'item', line: [...openingOf(part), MISSING] }];
    if (rows.length === 0) {
      return part.none === '' ? [] : [{ kind: 'paragraph', line: lineOf(part.none, facts) }];
    }
    if ('items' in part) {
      return rows.map((row) => ({ kind: 'item', line: [{ text: row.join(': ') }] }));
    }
    const cells = rows.map((row) => row.map((text): Line => [{ text }]));
    return [{ kind: 'table', heads: part.heads, rows: cells }];
  });
}

/** What a table that is missing would have been about: its first head. */
function openingOf(part: Part): Line {
  return 'heads' in part ? [{ text: `${part.heads[0]}: ` }] : [];
}

/** A line with its places filled. @throws RangeError as `filled` */
export function lineOf(template: string, { values }: Pick<Facts, 'values'>): Line {
  return template.split(/(\{\w+\})/).flatMap((piece): readonly Run[] => {
    if (piece === '') return [];
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return [{ text: piece }];
    const value = values[name];
    if (value === undefined) throw new RangeError(`Nothing is known of "${name}".`);
    return value === null ? [MISSING] : [{ text: value }];
  });
}

/** What the office has to fill in (SPEC F1). */
export const MISSING: Run = { text: FORM.missing, isMissing: true };
