/** One way to write a value as text, so that the same content always has the same bytes and the same hash (SPEC J2). */

/**
 * Canonical JSON: keys in code-unit order, no white space, strings as `JSON.stringify` writes them.
 * Members that are undefined are left out. Source: the idea of RFC 8785, for the values events hold.
 * @throws TypeError on what JSON cannot hold: NaN, Infinity, and undefined anywhere but as a member
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('Canonical JSON holds finite numbers only.');
  }
  if (value === null || typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function scalar(value: unknown): string {
  // TypeScript does not know that there is no text for undefined, a function or a symbol.
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`Canonical JSON holds no ${typeof value}.`);
  return text;
}
