import type { Plugin, PluginOption } from 'vite';
import { type ManifestOptions, VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';

/**
 * Apps that start without network and server (SPEC X8): a service worker keeps all that a start needs, and each screen
 * can be installed by itself. The dashboard's has the hall display alone: the public pages must come from the office.
 */

/** An installed screen. What differs is said; the rest is the same for all. */
type Screen = Pick<
  ManifestOptions,
  'start_url' | 'scope' | 'short_name' | 'description' | 'display'
>;

const KIOSK: Screen = {
  start_url: '/kiosk/',
  scope: '/kiosk/',
  short_name: 'Hài Lòng',
  description: 'Lấy số thứ tự tại bộ phận một cửa',
  display: 'fullscreen',
};

/** Of the kiosk's app, at an address of its own: a tablet installed from there must not start as a kiosk. */
const TABLET: Screen = {
  start_url: '/kiosk/tablet',
  scope: '/kiosk/tablet',
  short_name: 'Đánh giá',
  description: 'Đánh giá mức độ hài lòng tại quầy',
  display: 'fullscreen',
};

const COUNTER: Screen = {
  start_url: '/counter/',
  scope: '/counter/',
  short_name: 'Quầy',
  description: 'Gọi số và kết thúc lượt tại quầy',
  // The clerk has other windows, and needs to get at them.
  display: 'standalone',
};

/** Named by the page of a tablet (kiosk/main.tsx). */
const TABLET_MANIFEST = 'tablet.webmanifest';

/** All that a worker of the dashboard ever answers for: the hall display, with its language or without. */
const DISPLAY = '/dashboard/display';
const DISPLAY_PAGE = /^\/dashboard\/display\/?(\?|$)/;
/** Parts of the dashboard that the hall display never asks for, with what they bring. */
const NOT_OF_DISPLAY = ['show-office', 'field-chart'].map((part) => `**/${part}-*`);

/** Whether screens of an app can be installed by themselves, under the icons of shared/ui/app-icons. */
export function isInstallable(app: string): boolean {
  return app === 'kiosk' || app === 'counter';
}

/** What a page of any app may ask for. */
const KEPT = ['**/*.{js,css,html,woff2,svg}'];

/** The worker of an app, and its manifests. */
export function appWorker(app: string): readonly PluginOption[] {
  if (app === 'kiosk') {
    const kept = { globPatterns: [...KEPT, TABLET_MANIFEST] };
    return [worker('/kiosk/', manifestOf(KIOSK), kept), tabletManifest()];
  }
  if (app === 'counter') return [worker('/counter/', manifestOf(COUNTER))];
  if (app === 'dashboard') {
    const answersFor = { navigateFallbackAllowlist: [DISPLAY_PAGE], directoryIndex: null };
    return [worker(DISPLAY, false, { ...answersFor, globIgnores: NOT_OF_DISPLAY })];
  }
  return [];
}

/** @param manifest false for a screen that cannot be installed @param more what is not as usual */
function worker(
  scope: string,
  manifest: Partial<ManifestOptions> | false,
  more: VitePWAOptions['workbox'] = {},
): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    // The page registers it, and asks a waiting version to take over when nobody is using it.
    injectRegister: null,
    registerType: 'prompt',
    scope,
    base: scope.slice(0, scope.lastIndexOf('/') + 1),
    manifest,
    workbox: {
      globPatterns: KEPT,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/^\/api\//, /^\/socket\.io\//],
      clientsClaim: true,
      sourcemap: false,
      ...more,
    },
  });
}

/** Beside the kiosk's; the page of a tablet names it in the other's place. */
function tabletManifest(): Plugin {
  return {
    name: 'tablet-manifest',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(manifestOf(TABLET));
      this.emitFile({ type: 'asset', fileName: TABLET_MANIFEST, source });
    },
  };
}

function manifestOf(screen: Screen): Partial<ManifestOptions> {
  return {
    name: screen === KIOSK ? 'Hài Lòng' : `Hài Lòng – ${screen.short_name}`,
    ...screen,
    // Two screens of one folder are two apps.
    id: screen.start_url,
    lang: 'vi',
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
  };
}
