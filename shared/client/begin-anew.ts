/** Loads this page again where there is one to load: without it the browser's own error page would stand there for good (SPEC X8, X9). */

/**
 * An installed app has its page at hand, whatever its address; else the office is asked for it. Rejects where it cannot be reached.
 * @returns whether the page is being loaded
 */
export async function beginAnew(): Promise<boolean> {
  // The worker answers for navigations alone: asked for in any other way an address like `/kiosk/tablet` is not there without a line.
  const isAtHand =
    'serviceWorker' in navigator && navigator.serviceWorker.controller
      ? true
      : (await fetch(location.href)).ok;
  if (isAtHand) location.reload();
  return isAtHand;
}
