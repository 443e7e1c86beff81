/** New versions of an installed app: fetched in the background, put in force only in an idle moment. */

/** What keeps an app up to date. */
export interface Updates {
  /** Nobody is at the screen: takes the version that waits, or the page of the one in force, and else looks for one. */
  whenQuiet(): void;
  /**
   * The office no longer understands this version: the new one is fetched and put in force at once, and the
   * page loads itself again in the next quiet moment.
   */
  now(): void;
}

/**
 * Registers the app's service worker where the browser has them (a secure context); elsewhere the page
 * comes from the office each time, and loading it again is all there is to do.
 * @param scope `/kiosk/`, or one screen of an app: `/dashboard/display`
 */
export function keepUpdated(scope: string): Updates {
  if (import.meta.env.DEV) return { whenQuiet: () => {}, now: () => {} };
  if (!('serviceWorker' in navigator)) return fromOffice();
  // Loaded on its own: the first screen stands before it is needed. Without a worker the page still serves for as long as it stays open.
  const keeper = import('./update-keeper.ts')
    .then(({ openKeeper }) => openKeeper(scope))
    .catch(() => fromOffice());
  return {
    whenQuiet: () => void keeper.then((updates) => updates.whenQuiet()),
    now: () => void keeper.then((updates) => updates.now()),
  };
}

function fromOffice(): Updates {
  let isOld = false;
  return {
    whenQuiet: () => {
      if (isOld) location.reload();
    },
    now: () => {
      isOld = true;
    },
  };
}
