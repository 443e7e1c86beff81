import type { Publication } from '#shared/domain/publication.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { type Language, localeOf } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';

/** What somebody sees of a page before they open it: a link sent in a message, a line of a search. */

export interface LinkPreview {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/** What a publication says in a line: never a rate without its n, interval and days (SPEC S2, S3, P3). */
export function resultsPreview(
  office: Pick<Office, 'name' | 'place'>,
  publication: Publication | null,
  language: Language,
): LinkPreview {
  const { results, period } = WORDS[language];
  const title = `${results.title} – ${office.name[language]}, ${office.place[language]}`;
  if (!publication) return { title, description: results.nonePublished, language };
  const { from, to, headline } = publication.figures;
  const { satisfied, interval, n } = headline;
  const span = period.span(formatDay(from, language), formatDay(to, language));
  const said =
    satisfied === null || interval === null
      ? results.noRatings
      : `${results.rate}: ${results.intervalSaid(
          formatPercent1(satisfied, language),
          formatPercentRange(...interval, language),
        )}, ${results.ifSo}; ${results.ratings(formatNumber(n, language))}`;
  return { title, description: `${span}. ${said}.`, language };
}

/** Its tags, to stand in a page's head. */
export function previewTags({ title, description, language }: LinkPreview): string {
  const tags = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:locale', localeOf(language).replace('-', '_')],
  ] as const;
  return tags
    .map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escaped(content)}">`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
