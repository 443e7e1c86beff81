/** The keeper of an installed app's versions, by its service worker. */
import { Workbox } from 'workbox-window';
import type { Updates } from './updates.ts';

/** A page that is never left does not look for a new version by itself; once an hour is enough, ms. */
const LOOK_EVERY_MS = 3_600_000;

/** Registers the worker, which stands in the folder of its scope; rejects where the browser does not take it. @param scope `/kiosk/` `/dashboard/display` */
export async function openKeeper(scope: string): Promise<Updates> {
  const folder = scope.slice(0, scope.lastIndexOf('/') + 1);
  const worker = new Workbox(`${folder}sw.js`, { scope });
  let isOld = false;
  let newOne: 'none' | 'waits' | 'controls' = 'none';
  let lookedAt = Date.now();
  worker.addEventListener('waiting', () => {
    newOne = 'waits';
    if (isOld) worker.messageSkipWaiting();
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    // A page that installed its worker itself is told "no update" for all its life; but nothing waits before that worker's own first claim.
    if (isUpdate || newOne === 'waits') newOne = 'controls';
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
