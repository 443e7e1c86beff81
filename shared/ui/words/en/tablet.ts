import type { Words } from '../words.ts';

/** Words of the counter's rating tablet. */
export const tablet: Words['tablet'] = {
  title: 'Rating tablet',
  waitingScreen: 'When you are done, please rate the service here',
  waitingNote: 'The question appears when the clerk has finished with your visit.',
  rateUnasked: 'Would you like to rate the service? Please touch here',
  rateUnaskedNote: 'One question only, about the attitude of staff.',
  visit: (number, procedure) => `Number ${number} · ${procedure}`,
  question: (question, of) => `Question ${question} of ${of}`,
  anonymous: 'No name is asked. One rating per visit.',
  anonymousUnasked: 'No name is asked. It belongs to no visit, so it is counted apart.',
  skipQuestion: 'Skip this question',
  decline: 'No rating',
  reasonsTitle: 'What was not good?',
  reasonsNote: 'Choose one or more. You may skip this.',
  comment: 'Anything else',
  commentNote: 'You may skip this. Please do not write names or telephone numbers.',
  send: 'Send',
  thanks: 'Thank you',
  counted: (period) => `Your rating is noted and will be in the published results of ${period}.`,
  countedApart: 'Your rating is noted. As it belongs to no visit, it is counted apart.',
  keptUntilConnected: 'Your rating is kept on this tablet and will be sent when it is connected.',
  waitingAfter: (seconds) => `Back to the waiting screen after ${seconds} seconds`,
  notKept: 'The rating could not be kept. Please touch once more.',
  notReady: 'This tablet is not ready',
  notReadyNote: "It is waiting for the centre's catalogue.",
};
