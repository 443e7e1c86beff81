import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/*
 * How the programs that run in Node are bundled: Node 20 reads no TypeScript. Packages stay
 * outside the bundle; SQL and CSV files come in as text, style sheets as nothing.
 */

/**
 * The options all Node bundles share.
 * @param {Readonly<Record<string, string>>} entryPoints name of the made file -> source file
 * @param {string} outdir relative to the project's folder
 * @returns {import('esbuild').BuildOptions}
 */
export function nodeBundle(entryPoints, outdir) {
  return {
    absWorkingDir: root,
    entryPoints: { ...entryPoints },
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'empty', '.sql': 'text', '.csv': 'text' },
    logLevel: 'warning',
  };
}

/** The office server, its command line, the check and the reader that run beside it, and the reader of lists, by the name of the made file. */
export const serverEntries = {
  main: 'server/main.ts',
  cli: 'server/cli/main.ts',
  verify: 'server/verify-worker.ts',
  reader: 'server/reader-worker.ts',
  paper: 'server/paper-worker.ts',
  list: 'server/list-worker.ts',
};

/**
 * The benchmark programs: every file directly in tests/bench, since some run as processes of
 * their own.
 * @returns {Record<string, string>}
 */
export function benchEntries() {
  const files = readdirSync(path.join(root, 'tests/bench')).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(files.map((name) => [path.parse(name).name, `tests/bench/${name}`]));
}
