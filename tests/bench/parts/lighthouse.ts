import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Lighthouse on a page, as its phone: kept out of the lock file, because its own packages are more than all others together. It is
 * installed beside the run and goes with it.
 */

const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** @returns points of 100 @throws Error where Lighthouse cannot be installed, or finds no browser */
export async function lighthouseOf(url: string): Promise<Scores> {
  const browser = process.env['CHROME_PATH'] ?? BROWSERS.find((one) => existsSync(one));
  if (!browser) throw new Error('There is no Chromium: set CHROME_PATH.');
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-lighthouse-'));
  const run = promisify(execFile);
  try {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    await run('npm', ['install', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], options);
    const report = path.join(folder, 'report.json');
    const args = [
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=${FLAGS}`,
    ];
    const env = { ...process.env, CHROME_PATH: browser };
    await run(path.join(folder, 'node_modules/.bin/lighthouse'), args, { ...options, env });
    const { categories } = JSON.parse(readFileSync(report, 'utf8'));
    const scored = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]);
    return Object.fromEntries(scored);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
