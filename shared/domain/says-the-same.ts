/** Whether newer figures say nothing but what a publication says: then there is nothing to correct (SPEC S9). */

/** What things are called may change; that corrects no figure. */
const NAMES = ['name', 'text'];

/** Compares whatever the older value holds. What it never held, as one made by an older version of the office, is no difference. */
export function saysTheSame(older: unknown, newer: unknown): boolean {
  if (Array.isArray(older)) {
    const isAsLong = Array.isArray(newer) && newer.length === older.length;
    return isAsLong && older.every((one, place) => saysTheSame(one, newer[place]));
  }
  if (!isRecord(older)) return older === newer;
  if (!isRecord(newer)) return false;
  return Object.entries(older).every(
    ([member, value]) => NAMES.includes(member) || saysTheSame(value, newer[member]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
