import { RESERVED_FIELDS } from '#shared/domain/check-names.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { ListRow } from './list-rows.ts';
import { folded, freeSlug, tidy } from './words-of-lists.ts';

/** Which of the office's fields a list means, and which are new. */

type Field = Office['fields'][number];

/** The fields of a list beside those of the office. */
export interface ListFields {
  /** The field's id by its name in the list, however it is written (`folded`); undefined for a name that is not in the list. */
  readonly idOf: (name: string) => string | undefined;
  /** Fields that the office does not have yet, in the order of the list, each with an id of its own. */
  readonly added: readonly Field[];
}

/**
 * A field is known by its name. A name that the office does not know means the field in which its procedures
 * already are, where the list calls that field by no other name ("Đăng ký, quản lý cư trú (Công an)" is
 * "Cư trú"); else it is a new field. The office's own names stay.
 */
export function fieldsOf(rows: readonly ListRow[], office: Office): ListFields {
  const ids = new Map<string, string>();
  const names = new Map<string, { readonly name: string; readonly rows: ListRow[] }>();
  for (const row of rows) {
    const name = tidy(row.cell('field_vi') ?? '');
    if (name === '') continue;
    const known = names.get(folded(name));
    if (known) known.rows.push(row);
    else names.set(folded(name), { name, rows: [row] });
  }
  for (const key of names.keys()) {
    const field = office.fields.find((one) => folded(one.name.vi) === key);
    if (field) ids.set(key, field.id);
  }
  const fieldBefore = new Map(office.procedures.map(({ code, field }) => [code, field]));
  const named = new Set(ids.values());
  const added: Field[] = [];
  for (const [key, { name, rows: procedures }] of names) {
    if (ids.has(key)) continue;
    const known = procedures.flatMap(({ code }) => fieldBefore.get(code) ?? []);
    const usual = mostOften(known.filter((id) => !named.has(id)));
    if (usual !== undefined) {
      ids.set(key, usual);
      continue;
    }
    const inUse = [...office.fields, ...added].map(({ id }) => id);
    const field = {
      id: freeSlug(name, [...RESERVED_FIELDS, ...inUse]),
      name: { vi: name, en: englishOf(procedures) || name },
    };
    added.push(field);
    ids.set(key, field.id);
  }
  return { idOf: (name) => ids.get(folded(name)), added };
}

/** The value that stands there most often, the first of equals; undefined for none. */
export function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function englishOf(rows: readonly ListRow[]): string {
  return rows.map((row) => tidy(row.cell('field_en') ?? '')).find((name) => name !== '') ?? '';
}
