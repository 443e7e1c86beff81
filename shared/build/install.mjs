import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone.mjs';
import { root, say } from './root.mjs';
import { run } from './run.mjs';

/*
 * Installs the packages when, and only when, the lock file asks for others than those that stand
 * in node_modules. Plain Node: it runs before anything is installed.
 */

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.hai-long-stamp');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');

/**
 * Makes node_modules agree with the lock file.
 * @returns {Promise<boolean>} false when npm failed (it has said why)
 */
export async function ensureInstalled() {
  return isInstalled() || alone(async () => isInstalled() || install());
}

function isInstalled() {
  const wanted = wantedStamp();
  if (readStamp() === wanted) return true;
  if (readStamp() !== undefined || !installedAgrees()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

async function install() {
  say('Installing packages with npm ci (one to two minutes: the database is compiled) …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } =
    npm === undefined ? await run('npm', args) : await run(process.execPath, [npm, ...args]);
  if (code !== 0) return false;
  writeFileSync(stampFile, wantedStamp());
  return true;
}

/** Lock file plus what compiled packages depend on: another Node or machine installs anew. */
function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.versions.modules} ${process.platform} ${process.arch}\n`;
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

/** A plain `npm ci` or `npm install` leaves npm's own list: it counts when it equals the lock. */
function installedAgrees() {
  if (!existsSync(installedFile)) return false;
  const wanted = packagesIn(lockFile);
  const installed = packagesIn(installedFile);
  const sameVersion = Object.entries(installed).every(
    ([name, entry]) => wanted[name]?.version === entry.version,
  );
  const complete = Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional === true || name in installed,
  );
  return sameVersion && complete;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
