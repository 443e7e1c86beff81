import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCREENS } from '#shared/protocol/routes.ts';
import { root } from '../../shared/build/root.mjs';

/** What the service workers keep, read from the build itself: a cold start without network and server finds all of it (SPEC X8). */

const built = (app: string, file = '') => path.join(root, 'dist/web', app, file);

/** What only who develops needs, and what the browser fetches by itself. */
const NOT_KEPT = /\.map$|^\.vite|^sw\.js$|^workbox-[0-9a-f]+\.js$/;

/** Every file of an app that a page of it may ask for. */
function filesOf(app: string): readonly string[] {
  return readdirSync(built(app), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built(app), path.join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_KEPT.test(file))
    .toSorted();
}

/** The addresses in the list that a worker keeps. */
function keptBy(worker: string): readonly string[] {
  return [...worker.matchAll(/\{url:"([^"]+)",revision:/g)].map(([, url]) => url!).toSorted();
}

interface Manifest {
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}
const manifestOf = (app: string, name: string): Manifest =>
  JSON.parse(readFileSync(built(app, name), 'utf8'));

describe.each(['kiosk', 'counter'])('%s', (app) => {
  const worker = () => readFileSync(built(app, 'sw.js'), 'utf8');

  test('[X8] every file of the app is kept: late parts, languages, fonts, icons and manifests', () => {
    const files = filesOf(app);
    const kinds = new Set(files.map((file) => path.extname(file)));
    expect([...kinds].toSorted()).toEqual(
      ['.css', '.html', '.js', '.png', '.webmanifest', '.woff2'].toSorted(),
    );
    expect(keptBy(worker())).toEqual(files);
  });

  test('[X8] any address of the app’s own opens its page, and the office’s doors are not kept', () => {
    expect(worker()).toContain('createHandlerBoundToURL("index.html")');
    expect(worker()).toContain('denylist:[/^\\/api\\//,/^\\/socket\\.io\\//]');
  });

  test('[X8] a new version waits until the page asks for it', () => {
    const skips = [...worker().matchAll(/skipWaiting\(\)/g)];
    expect(skips).toHaveLength(1);
    expect(worker()).toContain('"SKIP_WAITING"===');
  });
});

test('[X8] kiosk, tablet and counter are installed each as an app of its own, which starts where it was installed', () => {
  const manifests = [
    manifestOf('kiosk', 'manifest.webmanifest'),
    manifestOf('kiosk', 'tablet.webmanifest'),
    manifestOf('counter', 'manifest.webmanifest'),
  ];
  expect(manifests.map(({ start_url }) => start_url)).toEqual([
    '/kiosk/',
    '/kiosk/tablet',
    '/counter/',
  ]);
  expect(new Set(manifests.map(({ id }) => id)).size).toBe(3);
  for (const { start_url, scope } of manifests) expect(start_url.startsWith(scope)).toBe(true);
  for (const [index, { icons }] of manifests.entries()) {
    const app = index === 2 ? 'counter' : 'kiosk';
    expect(icons.every(({ src }) => existsSync(built(app, src)))).toBe(true);
  }
});

describe('the dashboard', () => {
  const worker = () => readFileSync(built('dashboard', 'sw.js'), 'utf8');

  test('[X8] the hall display finds all that it asks for, late parts and fonts included', () => {
    const others = /^assets\/(show-office|field-chart)-/;
    const files = filesOf('dashboard');
    expect(files.filter((file) => others.test(file)).length).toBeGreaterThan(1);
    expect(keptBy(worker())).toEqual(files.filter((file) => !others.test(file)));
  });

  test.each([
    [SCREENS.display, true],
    [`${SCREENS.display}?lang=en`, true],
    [`${SCREENS.display}/`, true],
    [SCREENS.results, false],
    [`${SCREENS.results}?period=2026-Q3`, false],
    [SCREENS.posting, false],
    [SCREENS.office, false],
  ])('[X8] its worker opens %s from the disk: %s', (address, opens) => {
    const [, allowed] = /allowlist:\[\/(.+?)\/\],denylist/.exec(worker()) ?? [];
    expect(new RegExp(allowed!).test(address)).toBe(opens);
    // What a folder's page would be is not looked up among the files.
    expect(worker()).toContain('directoryIndex:null');
  });

  test('[X8] a new version waits until the display asks for it', () => {
    expect([...worker().matchAll(/skipWaiting\(\)/g)]).toHaveLength(1);
  });

  test('[X8] nothing is registered by the page itself, and it cannot be installed', () => {
    const page = readFileSync(built('dashboard', 'index.html'), 'utf8');
    expect(page).not.toMatch(/manifest|registerSW/);
  });
});
