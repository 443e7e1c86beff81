import { STAFF_BROWSER_MS } from '../domain/doubt/staff-browser.ts';

/** Whether staff have signed in in this browser of late: a rating that is given in it is doubted (SPEC D5). The page knows it, and nobody else. */

const KEPT_AS = 'hai-long.staff-here';

/** Somebody has signed in here. */
export function noteStaffHere(): void {
  try {
    localStorage.setItem(KEPT_AS, String(Date.now()));
  } catch {
    // A browser that keeps nothing for this site keeps no mark either.
  }
}

/** Whether that was within the last twelve hours, by this device's clock; `true` or absent, as a rating says it. */
export function staffBrowserSaid(): { readonly staffBrowser?: true } {
  try {
    const at = Number(localStorage.getItem(KEPT_AS) ?? Number.NaN);
    return Math.abs(Date.now() - at) < STAFF_BROWSER_MS ? { staffBrowser: true } : {};
  } catch {
    // As above: nothing is kept, so nothing is known.
    return {};
  }
}
