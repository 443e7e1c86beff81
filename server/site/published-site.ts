import { createHash } from 'node:crypto';
import type { Publication } from '#shared/domain/publication.ts';
import { leavesText } from '#shared/domain/leaves.ts';
import { MOST_ANCHORS } from '#shared/protocol/proof.ts';
import type { Office } from '#shared/protocol/office.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { resultsPreview } from '../http/link-preview.ts';
import { quarterBefore } from '../office/quarter-before.ts';
import { publishedRows } from '../http/results-now.ts';
import { wallStyle } from '../http/wall-style.ts';
import type { WebFiles } from '../http/web-files.ts';
import { publicFindings } from '../office/findings-seen.ts';
import type { MadeFile } from '../store/archive.ts';
import type { Store } from '../store/store.ts';
import { folderPlaces, pageName } from './folder-places.ts';
import { sitePage } from './site-page.ts';

/** Everything published as plain files, for the office's own website (SPEC P8). */

export interface SiteParts {
  readonly store: Store;
  readonly office: Office;
  readonly web: WebFiles;
  /** Where the office's own public pages are reached; null: they are not named. */
  readonly publicUrl: string | null;
}

/** Where the built pages keep style sheets and fonts. */
const ASSETS = '/dashboard/assets/';

/** Every file of the folder, `SHA256SUMS` last. @throws Error where the pages are not built */
export function publishedSite(parts: SiteParts): readonly MadeFile[] {
  const { store, office } = parts;
  const styles = stylesOf(parts);
  const hrefs = styles.map(({ name }) => name).filter((name) => name.endsWith('.css'));
  const publications = store.publications();
  const pages = office.languages.flatMap((language) => [
    pageOf(parts, publications[0] ?? null, language, hrefs, pageName(null, language)),
    ...publications.flatMap((newest) =>
      store.publicationVersions(newest.figures.period).map((one) => {
        const version = one.version === newest.version ? undefined : one.version;
        const name = pageName(one.figures.period, language, version);
        return pageOf(parts, one, language, hrefs, name);
      }),
    ),
  ]);
  const files = publications.flatMap(({ figures: { period } }) =>
    store.publicationVersions(period).flatMap((one) => filesOf(store, one)),
  );
  const anchors = Buffer.from(JSON.stringify({ anchors: store.anchors(MOST_ANCHORS) }));
  const all = [...styles, ...pages, ...files, { name: 'anchors.json', content: anchors }];
  return [...all, sums(all)];
}

function pageOf(
  { store, office, publicUrl }: SiteParts,
  publication: Publication | null,
  language: Language,
  styles: readonly string[],
  name: string,
): MadeFile {
  const published = publishedRows(store.publications());
  const figures = publication?.figures;
  const rendered = renderResults(
    {
      publication,
      before: figures ? quarterBefore(published, figures, store) : null,
      findings: figures ? publicFindings(store, office, figures.period) : [],
      files: figures ? store.archive.of(figures.period, publication.version) : [],
      running: null,
      published,
      office,
      language,
    },
    folderPlaces(publicUrl),
  );
  const preview = resultsPreview(office, publication, language);
  return { name, content: Buffer.from(sitePage({ language, rendered, preview, styles })) };
}

/** As they were put away, and the list of leaves. */
function filesOf(store: Store, { figures: { period }, version }: Publication): readonly MadeFile[] {
  const kept = store.archive.of(period, version).map(({ name }): MadeFile => {
    return { name, content: store.archive.content(period, version, name) ?? new Uint8Array() };
  });
  const leaves = store.leaves.published(period, version);
  if (!leaves) return kept;
  const list = Buffer.from(leavesText({ period, version, leaves }));
  return [...kept, { name: `${period}.${version}-leaves.txt`, content: list }];
}

/** The public pages' own sheet with its fonts, and the office's wall. */
function stylesOf({ web, office }: SiteParts): readonly MadeFile[] {
  const page = web.page('dashboard') ?? '';
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  if (sheets.length === 0) throw new Error('The public pages are not built.');
  const files = sheets.flatMap((address) => {
    const css = Buffer.from(web.file(address)?.bytes ?? []).toString();
    const fonts = [...css.matchAll(/url\((\/dashboard\/assets\/[^)]+)\)/g)].map(
      ([, font = '']) => font,
    );
    // Beside the sheet.
    const content = Buffer.from(css.replaceAll(`url(${ASSETS}`, 'url('));
    return [{ name: inFolder(address), content }, ...new Set(fonts.map(inFolder))].map((one) =>
      typeof one === 'string' ? fontOf(web, one) : one,
    );
  });
  const wall = { name: 'assets/wall.css', content: Buffer.from(wallStyle(office)) };
  return [...files, wall];
}

function fontOf(web: WebFiles, name: string): MadeFile {
  const bytes = web.file(`/dashboard/${name}`)?.bytes;
  if (!bytes) throw new Error(`${name} is not built.`);
  return { name, content: bytes };
}

function inFolder(address: string): string {
  return address.replace(ASSETS, 'assets/');
}

/** As `sha256sum --check` reads it. */
function sums(files: readonly MadeFile[]): MadeFile {
  const lines = files
    .map(({ name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .sort();
  return { name: 'SHA256SUMS', content: Buffer.from(lines.join('')) };
}
