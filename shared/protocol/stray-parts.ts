/**
 * What valibot passes over in strict objects: of several unknown members it tells the first alone, and a list in
 * place of a group is read as a group without members.
 */
import type { ShapeProblem } from './file-problem.ts';
import { shown } from './value-kind.ts';

/** Every unknown member, and every list that should be a group. @param schema of valibot, of strict objects, lists, variants and single values */
export function strayParts(schema: object, raw: unknown, path = ''): readonly ShapeProblem[] {
  const meant = bare(schema, raw);
  const item = member(meant, 'item');
  const entries = member(meant, 'entries');
  if (item) {
    if (!Array.isArray(raw)) return [];
    return raw.flatMap((value, i) => strayParts(item, value, below(path, `${i}`)));
  }
  if (!entries || typeof raw !== 'object' || raw === null) return [];
  if (Array.isArray(raw)) return [{ path, what: 'wrong-kind', expected: 'group', found: 'list' }];
  return Object.entries(raw).flatMap(([key, value]): readonly ShapeProblem[] => {
    const known = Object.hasOwn(entries, key) ? member(entries, key) : null;
    if (known) return strayParts(known, value, below(path, key));
    return [{ path: below(path, key), what: 'unknown-key', found: shown(key) }];
  });
}

/** The schema under "may be left out" and "may be null"; of a variant, the one that the value means. */
function bare(schema: object, raw: unknown): object {
  const wrapped = member(schema, 'wrapped');
  if (wrapped) return bare(wrapped, raw);
  const options: unknown = Reflect.get(schema, 'options');
  const key: unknown = Reflect.get(schema, 'key');
  if (!Array.isArray(options) || typeof key !== 'string') return schema;
  const wanted: unknown = Reflect.get(Object(raw), key);
  const option: unknown = options.find((one: unknown) => literalOf(one, key) === wanted);
  return typeof option === 'object' && option !== null ? option : schema;
}

function literalOf(option: unknown, key: string): unknown {
  const entry: unknown = Reflect.get(Object(Reflect.get(Object(option), 'entries')), key);
  return Reflect.get(Object(entry), 'literal');
}

function member(of: object, key: string): object | null {
  const value: unknown = Reflect.get(of, key);
  return typeof value === 'object' && value !== null ? value : null;
}

function below(path: string, key: string): string {
  return path === '' ? shown(key) : `${path}.${shown(key)}`;
}
