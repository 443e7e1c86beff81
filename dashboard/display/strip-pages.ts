import type { Headline } from '#shared/domain/publication.ts';

/** What the strip shows in turn: the newest published results, then the no-wait procedures, as many at a time as are read easily. */

/** One page of the strip. */
export type StripPage =
  | { readonly type: 'results'; readonly headline: Headline | null }
  | { readonly type: 'no-wait'; readonly names: readonly string[] };

/** The pages in their order. @param room how many letters of names fit the strip at once */
export function stripPages(
  headline: Headline | null,
  noWait: readonly string[],
  room: number,
): readonly StripPage[] {
  const pages: string[][] = [];
  for (const name of noWait) {
    const page = pages.at(-1);
    if (page && [...page, name].join().length <= room) page.push(name);
    else pages.push([name]);
  }
  const lists = pages.map((names) => ({ type: 'no-wait', names }) as const);
  // Without a publication the strip says so only where it has nothing else to say.
  return headline || lists.length === 0 ? [{ type: 'results', headline }, ...lists] : lists;
}
