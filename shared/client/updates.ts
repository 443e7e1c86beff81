/** New versions of an installed app: fetched in the background, put in force only in an idle moment. */

/** A page that is never left does not look for a new version by itself; once an hour is enough, ms. */
const LOOK_EVERY_MS = 3_600_000;

/**
 * Registers the app's service worker where the browser has them (a secure context).
 * @param scope `/kiosk/`
 * @returns takes the new version into use, if one waits, and else looks for one; call it when nobody is at the screen
 */
export function keepUpdated(scope: string): () => void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return () => {};
  // Without a worker the page still serves for as long as it stays open.
  const keeper = openKeeper(scope).catch(() => null);
  return () => void keeper.then((takeOrLook) => takeOrLook?.());
}

async function openKeeper(scope: string): Promise<() => void> {
  // Loaded on its own: the first screen stands before it is needed.
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(`${scope}sw.js`, { scope });
  let waits = false;
  let lookedAt = Date.now();
  worker.addEventListener('waiting', () => {
    waits = true;
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) location.reload();
  });
  await worker.register();
  return () => {
    if (waits) worker.messageSkipWaiting();
    else if (Date.now() - lookedAt > LOOK_EVERY_MS) {
      lookedAt = Date.now();
      // A look that fails because the line is down is made again in an hour.
      void worker.update().catch(() => null);
    }
  };
}
