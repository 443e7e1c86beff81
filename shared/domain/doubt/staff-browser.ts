/** D5: given where staff had been signed in. Its page knows, and says so (shared/client/staff-browser.ts). */
import type { Rule } from './looked-at.ts';

export const staffBrowser: Rule = ({ ratings }) =>
  ratings.filter((rating) => rating.staffBrowser).map(({ seq }) => seq);
