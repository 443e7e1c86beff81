/** New versions of an installed app: fetched in the background, put in force only in an idle moment. */
import { Workbox } from 'workbox-window';

/**
 * Registers the app's service worker where the browser has them (a secure context).
 * @param scope `/kiosk/`
 * @returns takes the new version into use, if one waits; call it when nobody is at the screen
 */
export function keepUpdated(scope: string): () => void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return () => {};
  const worker = new Workbox(`${scope}sw.js`, { scope });
  let waits = false;
  worker.addEventListener('waiting', () => {
    waits = true;
  });
  worker.addEventListener('controlling', (event) => {
    if (event.isUpdate) location.reload();
  });
  void worker.register();
  return () => {
    if (waits) worker.messageSkipWaiting();
  };
}
