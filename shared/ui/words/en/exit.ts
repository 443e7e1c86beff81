import type { Words } from '../words.ts';

/** Words of the rating tablet at the exit, in English. */
export const exit: Words['exit'] = {
  title: 'Please rate the service',
  note: 'Enter the number on your ticket.',
  isItYours: 'Is this your number?',
  onlyYours: 'Please rate your own visit only.',
  mine: 'Yes, it is mine',
  notMine: 'No, it is not mine',
  typed: 'Number entered',
  keys: 'Keys for the number',
  typeFirst: 'Enter the letter and the number on your ticket first.',
  looking: 'Looking…',
  offline:
    'This tablet has no connection, so you cannot rate here just now. Please rate at the counter or on your phone.',
  not: {
    unknown: 'There is no such number today. Please look at your ticket again.',
    'not-ended':
      'This number has no visit that is over. Please come back when you are done. If it was called while you were away, please ask at a counter.',
    rated: 'This visit has been rated already. Each visit is rated once. Thank you.',
    unreachable: 'The office cannot be reached yet. Please try again.',
    'too-many': 'Many numbers were looked up here. Please wait a minute and enter it again.',
    'no-number': 'Enter the letter and the number on your ticket, such as A025.',
  },
};
