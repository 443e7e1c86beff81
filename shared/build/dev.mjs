import { spawn } from 'node:child_process';
import path from 'node:path';
import { context } from 'esbuild';
import { createServer } from 'vite';
import { ensureBuilt } from './outputs.mjs';
import { apps, folderOf, root, say } from './root.mjs';
import { nodeBundle, serverEntries } from './server-bundle.mjs';

/*
 * `npm run dev`: the office server, built and started again on every change, and the apps
 * with reload. One Ctrl-C ends them all.
 */

const program = path.join(root, 'dist/dev/main.js');
/** @type {import('node:child_process').ChildProcess | undefined} */
let office;
let ending = false;

// The server's own pages (front page, public results) use the built apps.
await ensureBuilt(apps);

const bundle = nodeBundle(serverEntries, 'dist/dev');
const watcher = await context({ ...bundle, plugins: [{ name: 'restart', setup: restartOnBuild }] });
await watcher.watch();

const viteServers = /** @type {import('vite').ViteDevServer[]} */ ([]);
for (const app of apps) {
  const server = await createServer({
    configFile: path.join(root, folderOf(app), 'vite.config.ts'),
  });
  await server.listen();
  viteServers.push(server);
  say(`${app.padEnd(10)} ${server.resolvedUrls?.local[0] ?? ''}`);
}
say(`office     http://127.0.0.1:${process.env['PORT'] ?? '8080'}/`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, end);

/** @param {import('esbuild').PluginBuild} build */
function restartOnBuild(build) {
  build.onEnd(async ({ errors }) => {
    if (errors.length > 0 || ending) return;
    await stopOffice();
    office = spawn(process.execPath, ['--enable-source-maps', program], {
      cwd: root,
      stdio: 'inherit',
    });
  });
}

/** Asks the office to close as it would at night, and waits until it has. */
function stopOffice() {
  const running = office;
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
  return new Promise((resolve) => {
    running.once('exit', resolve);
    running.kill('SIGTERM');
  });
}

async function end() {
  ending = true;
  await stopOffice();
  await Promise.all([watcher.dispose(), ...viteServers.map((server) => server.close())]);
  process.exit(0);
}
