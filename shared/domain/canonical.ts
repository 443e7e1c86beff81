/** One way to write a value as text, so that the same content always has the same bytes and the same hash (SPEC J2). */

/**
 * Canonical JSON: keys in code-unit order, no white space, strings as `JSON.stringify` writes them.
 * Members that are undefined are left out. Source: the idea of RFC 8785, for the values events hold.
 * @throws TypeError on a number that JSON cannot hold (NaN, Infinity)
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('Canonical JSON holds finite numbers only.');
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
