/** D5: given where staff had been signed in. Its page knows, and says so (shared/client/staff-browser.ts). */
import type { Rule } from './looked-at.ts';

/** So long after somebody of the staff signed in a browser counts as theirs, ms. */
export const STAFF_BROWSER_MS = 12 * 3_600_000;

export const staffBrowser: Rule = ({ ratings }) =>
  ratings.filter((rating) => rating.staffBrowser).map(({ seq }) => seq);
