import '#shared/ui/kit.css';
import { keepUpdated } from '#shared/client/updates.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { reflectLanguage } from '#shared/ui/words/language.ts';
import { App } from './App.tsx';
import { startScreen } from './start-screen.tsx';

/** The kiosk app, put together: the address says whether this screen is the hall's kiosk or a counter's tablet. */

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
reflectLanguage(document.documentElement);
const updates = keepUpdated(SCREENS.kiosk);

if (location.pathname.replace(/\/$/, '') === SCREENS.tablet) {
  document.documentElement.dataset['device'] = 'tablet';
  // Installed from here it starts here (shared/build/app-worker.ts).
  document.querySelector('link[rel=manifest]')?.setAttribute('href', '/kiosk/tablet.webmanifest');
  const { showTablet } = await import('./tablet/show-tablet.tsx');
  await showTablet(root, updates);
} else {
  await startScreen('kiosk', root, updates, (device) => (
    <App device={device} onQuiet={updates.whenQuiet} />
  ));
}
