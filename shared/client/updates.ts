/** New versions of an installed app: fetched in the background, put in force only in an idle moment. */

/** A page that is never left does not look for a new version by itself; once an hour is enough, ms. */
const LOOK_EVERY_MS = 3_600_000;

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
 * @param scope `/kiosk/`
 */
export function keepUpdated(scope: string): Updates {
  if (import.meta.env.DEV) return { whenQuiet: () => {}, now: () => {} };
  if (!('serviceWorker' in navigator)) return fromOffice();
  // Without a worker the page still serves for as long as it stays open.
  const keeper = openKeeper(scope).catch(() => fromOffice());
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

async function openKeeper(scope: string): Promise<Updates> {
  // Loaded on its own: the first screen stands before it is needed.
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(`${scope}sw.js`, { scope });
  let isOld = false;
  let newOne: 'none' | 'waits' | 'controls' = 'none';
  let lookedAt = Date.now();
  worker.addEventListener('waiting', () => {
    newOne = 'waits';
    if (isOld) worker.messageSkipWaiting();
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) newOne = 'controls';
  });
  await worker.register();

  function look(): void {
    lookedAt = Date.now();
    // A look that fails because the line is down is made again later.
    void worker.update().catch(() => null);
  }

  return {
    whenQuiet: () => {
      if (newOne === 'controls') location.reload();
      else if (newOne === 'waits') worker.messageSkipWaiting();
      else if (isOld || Date.now() - lookedAt > LOOK_EVERY_MS) look();
    },
    now: () => {
      isOld = true;
      if (newOne === 'waits') worker.messageSkipWaiting();
      else if (newOne === 'none') look();
    },
  };
}
