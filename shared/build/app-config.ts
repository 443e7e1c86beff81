import path from 'node:path';
import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { appWorker, isInstallable } from './app-worker.ts';
import { onlyWebSocket } from './only-websocket.ts';
import { apps, folderOf, root } from './root.mjs';

/**
 * How each app is built and served while developing. One factory, one tiny vite.config.ts per app:
 * the service-worker plugin makes one worker per build, and each app keeps its own base path.
 */

/**
 * The Vite configuration of one app: base `/<app>/` (the phone's is `/t/`, where its tickets stand), made into dist/web/<app>, for Chromium 109
 * and newer (cheap Android tablets, TV boxes). While developing, `/api` and `/socket.io` go to the
 * office server on `PORT` (8080).
 */
export function appConfig(app: (typeof apps)[number]): UserConfig {
  const office = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;
  return {
    root: path.join(root, folderOf(app)),
    base: app === 'phone' ? '/t/' : `/${app}/`,
    // Each app its own: the three development servers run side by side.
    cacheDir: path.join(root, 'node_modules/.vite', app),
    plugins: [preact(), onlyWebSocket(), ...appWorker(app)],
    publicDir: isInstallable(app) && path.join(root, 'shared/ui/app-icons'),
    build: {
      target: 'chrome109',
      outDir: path.join(root, 'dist/web', app),
      emptyOutDir: true,
      manifest: true,
      sourcemap: true,
      // No data: URLs, so that the server's content security policy can stay at 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: {
      host: '127.0.0.1',
      port: 5173 + apps.indexOf(app),
      proxy: { '/api': office, '/socket.io': { target: office, ws: true } },
    },
  };
}
