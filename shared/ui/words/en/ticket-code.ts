import type { Words } from '../words.ts';

/** Words of the code on a ticket, in English. */
export const ticketCode: Words['ticketCode'] = {
  line: 'Scan to follow your number and to rate on your phone',
  label: 'Code to scan with a phone',
};
