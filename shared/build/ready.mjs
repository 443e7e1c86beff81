import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt } from './outputs.mjs';
import { apps, root, say } from './root.mjs';

/*
 * The door of every npm command: installs what is missing, builds what is stale, then hands over
 * to the program that was asked for, in this same process. When nothing is stale it does nothing.
 */

const web = [...apps];

/** @type {Readonly<Record<string, { builds: readonly string[], program?: string }>>} */
const verbs = {
  start: { builds: [...web, 'server'], program: 'dist/server/main.js' },
  cli: { builds: ['server'], program: 'dist/server/cli.js' },
  bench: { builds: [...web, 'server', 'bench'], program: 'dist/bench/main.js' },
  build: { builds: [...web, 'server'] },
  // Both build for themselves: the server's own pages come from dist/, a failing build is a result.
  dev: { builds: [], program: 'shared/build/dev.mjs' },
  test: { builds: [], program: 'shared/build/test.mjs' },
};

const [verb = '', ...args] = process.argv.slice(2);
const asked = verbs[verb];
if (asked === undefined) {
  say(`Unknown command "${verb}": one of ${Object.keys(verbs).join(', ')}.`);
  process.exit(2);
}
if (!(await ensureInstalled())) process.exit(1);
await ensureBuilt(asked.builds).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
if (asked.program !== undefined) {
  const file = path.join(root, asked.program);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
