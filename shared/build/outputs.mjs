import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone.mjs';
import { fingerprint } from './fingerprint.mjs';
import { apps, folderOf, root, say } from './root.mjs';
import { commandOf, run } from './run.mjs';
import { benchEntries, nodeBundle, serverEntries } from './server-bundle.mjs';

/*
 * What the project builds into dist/, each part made again only when its own inputs have changed.
 */

/**
 * @typedef {object} Output
 * @property {readonly string[]} inputs what it is made of, besides shared/ and the packages
 * @property {string} made a file that stands when it was built
 * @property {() => Promise<void>} build
 */

/** @type {Readonly<Record<string, Output>>} */
const outputs = {
  ...Object.fromEntries(apps.map((app) => [app, appOutput(app)])),
  server: {
    inputs: ['server'],
    made: 'dist/server/main.js',
    build: () => bundle(serverEntries, 'dist/server'),
  },
  bench: {
    inputs: ['server', 'kiosk', 'counter', 'dashboard', 'tests'],
    made: 'dist/bench/main.js',
    build: () => bundle(benchEntries(), 'dist/bench'),
  },
};

/**
 * Builds those of the named outputs that are stale, and says in one line which.
 * @param {readonly string[]} names
 * @throws when a source does not build; Vite or esbuild has said why
 */
export async function ensureBuilt(names) {
  if (staleAmong(names).length > 0) await alone(() => buildStale(names));
}

/** @param {readonly string[]} names */
async function buildStale(names) {
  const stale = staleAmong(names);
  if (stale.length === 0) return;
  say(`Building ${stale.map(({ name }) => name).join(', ')} …`);
  for (const { name, output, mark } of stale) {
    rmSync(stampOf(name), { force: true });
    await output.build();
    mkdirSync(path.dirname(stampOf(name)), { recursive: true });
    writeFileSync(stampOf(name), mark);
  }
}

/** @param {readonly string[]} names */
function staleAmong(names) {
  return names.map((name) => staleness(name)).filter((found) => found !== undefined);
}

/** @param {string} name */
function staleness(name) {
  const output = outputs[name];
  if (output === undefined) throw new Error(`unknown output ${name}`);
  const mark = fingerprint([...output.inputs, 'shared', 'package.json', 'package-lock.json']);
  const stands = existsSync(stampOf(name)) && existsSync(path.join(root, output.made));
  if (stands && readFileSync(stampOf(name), 'utf8') === mark) return undefined;
  return { name, output, mark };
}

/** @param {string} name */
function stampOf(name) {
  return path.join(root, 'dist/.stamps', name);
}

/**
 * @param {(typeof apps)[number]} app
 * @returns {Output}
 */
function appOutput(app) {
  return {
    // The phone is made of the kiosk's folder too.
    inputs: [app === 'phone' ? 'kiosk' : app],
    made: `dist/web/${app}/index.html`,
    // A process of its own: what it changes of its surroundings stays there.
    build: async () => {
      const args = ['build', '--config', `${folderOf(app)}/vite.config.ts`, '--logLevel', 'warn'];
      // Whoever builds from a test builds the same.
      const env = { NODE_ENV: 'production' };
      const { code } = await run(process.execPath, [commandOf('vite'), ...args], { env });
      if (code !== 0) throw new Error(`${app} does not build.`);
    },
  };
}

/**
 * @param {Readonly<Record<string, string>>} entries
 * @param {string} outdir
 */
async function bundle(entries, outdir) {
  const { build } = await import('esbuild');
  rmSync(path.join(root, outdir), { recursive: true, force: true });
  await build(nodeBundle(entries, outdir));
}
