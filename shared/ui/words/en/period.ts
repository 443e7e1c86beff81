import type { Words } from '../words.ts';

/** How a period is called before people. Days come already written in the language's own way. */
export const period: Words['period'] = {
  quarter: (quarter, year) => `Quarter ${quarter}, ${year}`,
  administrative: (period) => `${period} (administrative period)`,
  span: (from, to) => `From ${from} to ${to}`,
  calendars: {
    calendar: 'calendar quarter',
    administrative: 'by the administrative reporting period: from the 15th to the 14th',
  },
};
