import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, say } from './root.mjs';

/*
 * Weighs the first screen of each app as it travels: its page, scripts and style sheets, gzipped;
 * fonts are not counted. A late part (named below) is not counted either; any other part loaded on
 * demand is, so that splitting a bundle hides nothing.
 */

/**
 * @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[],
 *   isEntry?: boolean }} Chunk one entry of Vite's build manifest
 */

/** Thousand bytes, gzip, and the source paths that the first screen does not load. */
const budgets = [
  // Languages but the first come once the screen stands; the posting is read beside the path;
  // pairing is never needed by a paired screen, and what a device tells of itself, and what it has written down, is told once its line stands;
  // the search, the form for feedback, the code on a ticket, and what a screen out of service says, are fetched while the welcome stands, and kept by the worker for days without a line.
  {
    app: 'kiosk',
    limit: 60,
    late: /tablet|workbox|update-keeper|address-pairing|words\/[a-z]{2}\.ts|posting|search|OwnCode|device-status|sender|outage|ticket-code|feedback/i,
  },
  { app: 'counter', limit: 70, late: undefined },
  { app: 'dashboard', limit: 70, late: /chart|display|office|receipt/i },
  // Over a telephone's own network, on whatever telephone there is.
  { app: 'phone', limit: 40, late: /words\/[a-z]{2}\.ts/ },
];

const over = budgets.filter(({ app, limit, late }) => {
  const files = firstScreen(app, late);
  const kilobytes = files.reduce((sum, file) => sum + weight(app, file), 0) / 1000;
  const verdict = kilobytes > limit ? 'OVER BUDGET' : 'holds';
  say(`${app.padEnd(10)} ${kilobytes.toFixed(1).padStart(6)} of ${limit} kB gzip  ${verdict}`);
  return kilobytes > limit;
});
process.exitCode = over.length === 0 ? 0 : 1;

/**
 * @param {string} app
 * @param {RegExp | undefined} late
 */
function firstScreen(app, late) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(read(app, '.vite/manifest.json').toString('utf8'));
  const files = new Set(['index.html']);
  const queue = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (queue.length === 0)
    throw new Error(`The manifest of ${app} names no entry: nothing could be weighed.`);
  for (const key of queue) {
    const chunk = manifest[key];
    if (chunk === undefined) continue;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    const early = (chunk.dynamicImports ?? []).filter((name) => late?.test(name) !== true);
    queue.push(...[...(chunk.imports ?? []), ...early].filter((name) => !queue.includes(name)));
  }
  return [...files];
}

/**
 * @param {string} app
 * @param {string} file
 */
function weight(app, file) {
  return gzipSync(read(app, file), { level: 9 }).length;
}

/**
 * @param {string} app
 * @param {string} file
 */
function read(app, file) {
  return readFileSync(path.join(root, 'dist/web', app, file));
}
