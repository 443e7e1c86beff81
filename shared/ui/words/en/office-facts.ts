import type { Words } from '../words.ts';
import { posting } from './posting.ts';

/** Words of the office file at a glance. Names, letters and sizes come already written. */
export const officeFacts: Words['officeFacts'] = {
  who: 'The office',
  name: 'Name',
  place: 'Place',
  phone: posting.phone,
  email: posting.email,
  website: 'Website',
  complaintsHow: 'How to complain',
  complaintsPhone: 'Telephone for complaints',
  complaintsEmail: 'E-mail for complaints',
  howItWorks: 'How it works',
  answers: (count) => `${count} ratings`,
  reasonsAsked: 'Reasons asked when not satisfied',
  comment: 'Comments',
  commentAsked: 'asked',
  commentNotAsked: 'not asked',
  calls: (count) => `${count} calls, then an ordinary one`,
  deadlines: (days) =>
    `refuse ${days.refuse}, ask for more ${days.askMore}, answer ${days.answer}, publish ${days.publish} working days`,
  longWait: (minutes) => `a wait is long from ${minutes} minutes on`,
  sizes: 'Sizes',
  sizesSaid: ({ fields, procedures, counters, posts, devices }) =>
    `${fields} fields, ${procedures} procedures, ${counters} counters, ${posts} posts, ${devices} planned devices`,
  lanesAndLetters: 'Lanes, letters and counters',
  noWaitLane: (name) => `${name} (no-wait lane)`,
  servedBy: (letters, counters) => `Letters ${letters}; served by ${counters}`,
};
