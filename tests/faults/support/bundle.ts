import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../shared/build/root.mjs';
import { nodeBundle } from '../../../shared/build/server-bundle.mjs';

/** The programs of `programs/`, made from the sources as they stand: Node 20 reads no TypeScript. */

let made: Promise<string> | null = null;

/** Folder of the bundles, by the names of the programs; made once a process, and gone with it. */
export function bundledPrograms(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  // Inside the project, so that packages are found; a folder of its own, since test files run side by side.
  const folder = mkdtempSync(path.join(dist, 'faults-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const names = ['office', 'device', 'page'];
  const programs = names.map((name) => [name, `tests/faults/programs/${name}.ts`]);
  await build(nodeBundle(Object.fromEntries(programs), folder));
  return folder;
}
