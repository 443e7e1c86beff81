import type { Words } from '../words.ts';

/** Words of the lead's page of questionnaires. Days come already written. */
export const questionnaires: Words['questionnaires'] = {
  note: 'What people are asked after each visit. Every question may be left out.',
  used: 'The questionnaire in use',
  countsFrom: (day) => `Changes count from ${day}, when the next public quarter begins.`,
  inShort: (levels, questions) => `${levels} levels, each person is asked ${questions} questions`,
  perPerson: (questions) =>
    `Each person is asked ${questions} questions, may leave any out, and may stop at any.`,
  today: (now, next, day) =>
    `Today people are asked “${now}”. From ${day} they are asked “${next}”.`,
  lastDay: (name, last, from) =>
    `“${name}” may be used until ${last}. From ${from} people are asked the three levels, unless the office chooses another.`,
  seeQuestionnaires: 'See the questionnaires',
  reasonsOffered: 'What was not good: offered to whoever is not satisfied',
  comment: 'Ask for a comment in words too',
  commentNote:
    'Never public. The lead reads comments once the quarter is over and there are enough.',
  preview: 'See it on the tablet',
  previewOf: (name) => `See it on the tablet: ${name}`,
  version: (version) => `version ${version}`,
  inUse: 'in use today',
  chosenFrom: (day) => `in use from ${day}`,
  scale: 'Answers',
  questions: 'Questions',
  reasons: 'What was not good',
  legalBasis: 'Rests on',
  inForce: 'May be used',
  stages: {
    guidance: 'Guidance',
    reception: 'Reception',
    processing: 'Processing',
    result: 'Result',
  },
  asked: {
    'with-result': 'asked only where there is a result',
    'without-result': 'asked only where there is no result yet',
  },
};
