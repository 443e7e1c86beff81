import type { Words } from '../words.ts';

/** Words of the counter's rating tablet. */
export const tablet: Words['tablet'] = {
  waitingScreen: 'When you are done, please rate the service here',
  serving: (number) => `Now serving number ${number}`,
  visit: (number, procedure) => `Number ${number} · ${procedure}`,
  question: (question, of) => `Question ${question} of ${of}`,
  anonymous: 'No name is asked. One rating per visit.',
  decline: 'No rating',
  reasonsTitle: 'What was not good?',
  reasonsNote: 'Choose one or more. You may skip this.',
  comment: 'Anything else',
  commentNote: 'Please do not write names or telephone numbers.',
  thanks: 'Thank you',
  counted: (period) => `Your rating is counted and will be in the published results of ${period}.`,
  keptUntilConnected: 'Your rating is kept on this tablet and will be sent when it is connected.',
  receipt: 'Receipt',
  receiptNote: 'The receipt shows only that this rating was counted, not what you chose.',
  receiptScan: 'Scan to check it once published',
  waitingAfter: (seconds) => `Back to the waiting screen after ${seconds} seconds`,
  notPaired: 'This tablet does not belong to a counter yet.',
};
