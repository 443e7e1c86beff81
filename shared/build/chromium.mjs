import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './root.mjs';
import { run } from './run.mjs';

/*
 * Finds the Chromium that the browser journeys run in: this machine's own, never a download.
 */

/** What to type where the browser is missing and cannot be installed for the person. */
export const installChromium = 'sudo apt-get install chromium   (or set CHROMIUM_PATH)';

/** Flags for a browser that is tested: no sandbox (root in CI), no traffic of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser's file: CHROMIUM_PATH, else the first of the usual names on PATH.
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return existsSync(given) ? given : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((name) => name !== '');
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isProgram);
}

/**
 * The browser's file, after installing it where that is allowed (root on Debian).
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const found = findChromium();
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const given = process.env['CHROMIUM_PATH'] ?? '';
  if (found !== undefined || !mayInstall || given !== '') return found;
  say('Installing Chromium with apt-get for the browser journeys …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { capture: true, env });
  const { code, text } = await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
    capture: true,
    env,
  });
  if (code !== 0) say(text.trimEnd());
  return findChromium();
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
