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
  const { serviceWorker } = navigator;
  let asked = false;
  let lookedAt = Date.now();
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  // Without a worker the page still serves for as long as it stays open.
  const registered = serviceWorker.register(`${scope}sw.js`, { scope }).catch(() => null);

  async function takeOrLook(): Promise<void> {
    const registration = await registered;
    if (registration?.waiting) {
      asked = true;
      registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    } else if (registration && Date.now() - lookedAt > LOOK_EVERY_MS) {
      lookedAt = Date.now();
      // A look that fails because the line is down is made again in an hour.
      await registration.update().catch(() => null);
    }
  }
  return () => void takeOrLook();
}
