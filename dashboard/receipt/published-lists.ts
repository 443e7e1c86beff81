/** The lists that a receipt can be looked up in, read off the page that the server made: the two cannot differ. */

/** One version of a publication, as the page names it. */
export interface ListOnPage {
  readonly period: string;
  /** As people call it: `Quý III/2026`. */
  readonly name: string;
  /** Its last day. */
  readonly to: string;
  readonly version: number;
  /** How many leaves its publication says there are, and the SHA-256, hex, of their list. */
  readonly n: number;
  readonly hash: string;
}

/** All of them: the period that ended last first, of each its newest version first. */
export function listsOn(page: ParentNode): readonly ListOnPage[] {
  return [...page.querySelectorAll<HTMLElement>('[data-period][data-hash]')].map(({ dataset }) => ({
    period: dataset['period'] ?? '',
    name: dataset['name'] ?? '',
    to: dataset['to'] ?? '',
    version: Number(dataset['version']),
    n: Number(dataset['n']),
    hash: dataset['hash'] ?? '',
  }));
}

/** The newest version of each period. */
export function newestOf(lists: readonly ListOnPage[]): readonly ListOnPage[] {
  return lists.filter(
    ({ period }, at) => lists.findIndex((other) => other.period === period) === at,
  );
}

/** The version that this one took the place of; null for a first one. */
export function versionBefore(
  lists: readonly ListOnPage[],
  { period, version }: ListOnPage,
): ListOnPage | null {
  const earlier = lists.filter((one) => one.period === period && one.version < version);
  return earlier.find((one) => earlier.every((other) => other.version <= one.version)) ?? null;
}
