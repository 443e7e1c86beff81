import type { Words } from '../words.ts';

/** Words of a kiosk or tablet that is out of service: to citizens where to go, to staff what to do. */
export const outage: Words['outage'] = {
  title: 'Out of service',
  forStaff: 'For staff:',
  why: {
    memory:
      'This device cannot keep data, so it gives no numbers and takes no ratings. It goes on by itself as soon as it can. After 5 minutes please switch it off and on again and tell the administrator.',
    'no-memory':
      'The browser of this device does not let the page keep data. Please tell the administrator: no private mode, data allowed for this page, room on the disk. The screen keeps trying.',
    date: 'The date of this device is not right. Please set date and time in its settings, or connect it again. The screen then goes on by itself.',
  },
  dateHere: (day) => `It says: ${day}.`,
  instead: {
    kiosk: 'Please take a number at the help desk or at another machine.',
    tablet: 'No ratings can be given here now. If you have something to say, please ask a clerk.',
  },
};
