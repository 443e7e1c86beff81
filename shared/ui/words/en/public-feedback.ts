import type { Words } from '../words.ts';

/** Words of the public page of feedback: numbers, and answers about rules in the office's own words. */
export const publicFeedback: Words['publicFeedback'] = {
  title: 'Feedback',
  seeFeedback: 'Feedback',
  intro: (from, to) => `Feedback that came from ${from} to ${to}, and what became of it.`,
  how: 'Feedback is taken at the kiosk, on the phone, on paper or by e-mail. What is said about conduct is published as a number alone.',
  numbers: 'Figures',
  answers: 'Published answers',
  noAnswers: 'No answer has been published yet.',
  answeredOn: (day) => `Published on ${day}`,
  answer: 'Answer',
};
