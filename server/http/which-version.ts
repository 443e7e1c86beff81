/** Which version of a publication an address asks for: `?version=1`. */

/** Its number; null for the newest. What is no number is 0: there is no such version. */
export function whichVersion(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 0;
}
