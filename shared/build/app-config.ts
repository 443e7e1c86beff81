import path from 'node:path';
import preact from '@preact/preset-vite';
import type { PluginOption, UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { onlyWebSocket } from './only-websocket.ts';
import { apps, root } from './root.mjs';

/**
 * How each app is built and served while developing. One factory, one tiny vite.config.ts per app:
 * the service-worker plugin makes one worker per build, and each app keeps its own base path.
 */

/**
 * The Vite configuration of one app: base `/<app>/`, made into dist/web/<app>, for Chromium 109
 * and newer (cheap Android tablets, TV boxes). While developing, `/api` and `/socket.io` go to the
 * office server on `PORT` (8080).
 */
export function appConfig(app: (typeof apps)[number]): UserConfig {
  const office = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;
  return {
    root: path.join(root, app),
    base: `/${app}/`,
    // Each app its own: the three development servers run side by side.
    cacheDir: path.join(root, 'node_modules/.vite', app),
    plugins: [preact(), onlyWebSocket(), ...(app === 'kiosk' ? [kioskWorker()] : [])],
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

/**
 * The kiosk goes on without the server, so its whole app is kept by a service worker. The others
 * need the office, and the public results page must come from it: they have none.
 */
function kioskWorker(): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    // The page registers it, and asks a waiting version to take over when nobody is using it.
    injectRegister: null,
    registerType: 'prompt',
    scope: '/kiosk/',
    base: '/kiosk/',
    manifest: {
      name: 'Hài Lòng',
      short_name: 'Hài Lòng',
      description: 'Lấy số thứ tự và đánh giá tại bộ phận một cửa',
      lang: 'vi',
      start_url: '/kiosk/',
      scope: '/kiosk/',
      display: 'fullscreen',
      // The mark on the wall, with room around it for a launcher that cuts icons round.
      icons: [192, 512].flatMap((size) =>
        (['any', 'maskable'] as const).map((purpose) => ({
          src: `icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
      theme_color: '#0a2e27',
      background_color: '#fbf6ea',
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg}'],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/^\/api\//, /^\/socket\.io\//],
      clientsClaim: true,
      sourcemap: false,
    },
  });
}
