import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { WebFiles } from '../../server/http/web-files.ts';
import { PAPERS_HERE } from '../../server/reports/papers.ts';
import { publicationFiles } from '../../server/reports/publication-files.ts';
import { publishedSite } from '../../server/site/published-site.ts';
import { tagged } from '../../server/http/tagged.ts';
import { OFFICE } from '../store/sample-office.ts';
import { NEW_YEAR, QUARTER, ratedQuarter } from '../support/proof/rated-quarter.ts';
import { CONSOLE } from '#shared/domain/access.ts';

/** Everything published as a folder of plain files. */

/** The built pages, as far as the folder goes by them. */
const BUILT: Readonly<Record<string, string>> = {
  '/dashboard/index.html':
    '<link rel="stylesheet" crossorigin href="/dashboard/assets/index-1.css"><script src="/x.js"></script>',
  '/dashboard/assets/index-1.css':
    '@font-face{src:url(/dashboard/assets/font-1.woff2)}a{background:url("data:,")}',
  '/dashboard/assets/font-1.woff2': 'font',
};
const WEB: WebFiles = {
  file(address) {
    const text = BUILT[address];
    return text === undefined ? null : { type: 'x', ...tagged(text) };
  },
  page: (app) => BUILT[`/${app}/index.html`] ?? null,
};

async function siteOf(publicUrl: string | null) {
  const { store, tell, publish, tellLate } = await ratedQuarter(220, { late: 200 });
  tellLate(NEW_YEAR + 1);
  publish(NEW_YEAR + 12, 'Máy tính bảng gửi muộn');
  for (const version of [1, 2]) {
    const publication = store.publication(QUARTER, version);
    if (!publication) continue;
    const files = store.archive.describe(await publicationFiles(publication, OFFICE, PAPERS_HERE));
    const command = { type: 'archive-files', period: QUARTER, version, files };
    tell(CONSOLE, command, Date.UTC(2027, 1, 1));
  }
  const files = publishedSite({ store, office: OFFICE, web: WEB, publicUrl });
  const text = (name: string) =>
    Buffer.from(files.find((one) => one.name === name)?.content ?? []).toString();
  return { files, text, versions: store.publicationVersions(QUARTER).length };
}

test('[P8] every page asks nobody for anything, runs no script, and every way in it leads to a file of the folder', async () => {
  const { files } = await siteOf(null);
  const names = new Set(files.map(({ name }) => name));
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const { name, content } of pages) {
    const html = Buffer.from(content).toString();
    expect(html).not.toContain('<script');
    expect(html).not.toContain('http');
    const ways = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, way = '']) => way);
    const inside = ways.filter((way) => !way.startsWith('data:') && !way.startsWith('#'));
    expect(inside.length).toBeGreaterThan(4);
    for (const way of inside) expect([name, way, names.has(way)]).toEqual([name, way, true]);
  }
  const sheet = files.find(({ name }) => name === 'assets/index-1.css');
  expect(Buffer.from(sheet?.content ?? []).toString()).toContain('url(font-1.woff2)');
  expect(names.has('assets/font-1.woff2')).toBe(true);
});

test('[P8 P7] the sums name every file with the hash of its bytes; those of the publication are as they were put away', async () => {
  const { files, text, versions } = await siteOf(null);
  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums).toHaveLength(files.length - 1);
  for (const { name, content } of files) {
    if (name === 'SHA256SUMS') continue;
    const hash = createHash('sha256').update(content).digest('hex');
    expect(sums).toContain(`${hash}  ${name}`);
  }
  const kept = files.filter(({ name }) => path.extname(name) === '.csv');
  expect(kept).toHaveLength(versions);
});

test('[P8 S9] the older version stays beside the newest, each in every language', async () => {
  const { files, text, versions } = await siteOf(null);
  expect(versions).toBe(2);
  const names = files.map(({ name }) => name).filter((name) => name.endsWith('.html'));
  expect(names.sort()).toEqual([
    `${QUARTER}.1.en.html`,
    `${QUARTER}.1.html`,
    `${QUARTER}.en.html`,
    `${QUARTER}.html`,
    'index.en.html',
    'index.html',
  ]);
  expect(text(`${QUARTER}.1.html`)).toContain('Đã có bản 2');
  expect(text('index.html')).toContain('Máy tính bảng gửi muộn');
});

test('[P8 S2] a link tells the rate with its days, its interval and how many answered', async () => {
  const { text } = await siteOf(null);
  const said = /<meta property="og:description" content="([^"]+)"/.exec(text('index.html'))?.[1];
  expect(said?.replaceAll('\u2060', '').replace(/\s/g, ' ')).toBe(
    'Từ ngày 01/10/2026 đến ngày 31/12/2026. Tỷ lệ hài lòng: 80,0 %, khoảng tin cậy 95 %: 75,9–83,5 %, nếu người trả lời đại diện; 420 phiếu.',
  );
});

test('[P8] where the office is reached its own pages are named', async () => {
  const { text } = await siteOf('https://mot-cua.example');
  expect(text('index.html')).toContain('href="https://mot-cua.example/dashboard/posting?lang=vi"');
  expect(text('index.html')).toContain('href="https://mot-cua.example/dashboard/receipt?lang=vi"');
});
