import type { Headline } from '#shared/domain/publication.ts';

/** What the strip shows in turn: published results, no-wait procedures, how to complain, and one page of the posting each round (SPEC T5, E7). */

/** One page of the strip. Names come already in the language of the screen. */
export type StripPage =
  | { readonly type: 'results'; readonly headline: Headline | null }
  | { readonly type: 'no-wait'; readonly names: readonly string[] }
  | { readonly type: 'no-wait-paused'; readonly why: string }
  | { readonly type: 'complaints'; readonly how: string; readonly ways: readonly string[] }
  | { readonly type: 'posting'; readonly field: string; readonly names: readonly string[] };

/** What there is to show. */
export interface StripContent {
  readonly headline: Headline | null;
  /** Procedures settled at once. */
  readonly noWait: readonly string[];
  /** Why they are not at the moment: "người ký vắng đến 14 giờ"; null while they are. */
  readonly noWaitPaused: string | null;
  /** How to complain, and telephone and e-mail for it; null where the office says nothing of it. */
  readonly complaints: { readonly how: string; readonly ways: readonly string[] } | null;
  /** Posted procedures by field. */
  readonly fields: readonly { readonly name: string; readonly procedures: readonly string[] }[];
}

/**
 * The pages in their order. What matters most comes again in every round; the posting, which is long, goes on by
 * one page a round.
 * @param room how many letters of names fit the strip at once
 */
export function stripPages(content: StripContent, room: number): readonly StripPage[] {
  const { headline, noWait, noWaitPaused, complaints, fields } = content;
  const round: StripPage[] = [];
  if (headline) round.push({ type: 'results', headline });
  if (noWaitPaused !== null) round.push({ type: 'no-wait-paused', why: noWaitPaused });
  else round.push(...inPages(noWait, room).map((names) => ({ type: 'no-wait', names }) as const));
  if (complaints) round.push({ type: 'complaints', ...complaints });
  const posting = fields.flatMap(({ name, procedures }) =>
    inPages(procedures, room).map((names) => ({ type: 'posting', field: name, names }) as const),
  );
  const pages = posting.length === 0 ? round : posting.flatMap((page) => [...round, page]);
  // Without a publication the strip says so only where it has nothing else to say.
  return pages.length === 0 ? [{ type: 'results', headline: null }] : pages;
}

/** Names, as many at a time as are read easily. */
function inPages(names: readonly string[], room: number): readonly (readonly string[])[] {
  const pages: string[][] = [];
  for (const name of names) {
    const page = pages.at(-1);
    if (page && [...page, name].join().length <= room) page.push(name);
    else pages.push([name]);
  }
  return pages;
}
