import type { Words } from '../words.ts';

/** Words of the public page of feedback: numbers, and answers about rules in the office's own words. */
export const publicFeedback: Words['publicFeedback'] = {
  title: 'Feedback',
  seeFeedback: 'Feedback',
  intro: (from, to) => `Feedback that came from ${from} to ${to}, and what became of it.`,
  how: 'Feedback is taken at the office’s kiosk, on the phone once the code on a ticket is scanned, or on paper and by e-mail at the addresses below. What is said about conduct is published as a number alone.',
  lookUp: 'See what came of your feedback',
  code: 'Its code, such as K7M2-9QXD',
  look: 'Look it up',
  codeNote:
    'You were shown the code when you sent it. This page shows neither what was written nor how to reach its writer.',
  notFound: {
    'no-code': 'A code has eight letters and digits. Please type it again.',
    unknown:
      'There is no feedback of that code. Please look at each letter again, or ask the office.',
    'too-often': 'Too many codes are being looked up. Please try again in a minute.',
  },
  ofCode: (code) => `Feedback ${code}`,
  dueBy: {
    answer: (day) => `The office answers by ${day}.`,
    publish: (day) => `Where the answer may be public, it is published by ${day}.`,
  },
  noPublicAnswer:
    'There is no public answer yet. A letter to you, if there was one, is not shown here.',
  numbers: 'Figures',
  answers: 'Published answers',
  noAnswers: 'No answer has been published yet.',
  answeredOn: (day) => `Published on ${day}`,
  answer: 'Answer',
};
