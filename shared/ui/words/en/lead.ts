import type { Words } from '../words.ts';

/** Words of the office lead's part. Periods, counts and dates come already written in the language's own way. */
export const lead: Words['lead'] = {
  signInTitle: "The lead's part",
  publication: 'Publication',
  sections: "The lead's sections",
  sectionNames: {
    publication: 'Publication',
    'no-wait': 'No wait',
    'by-hand': 'By hand',
    hours: 'Hours',
    counters: 'Counters',
    staff: 'Staff',
    devices: 'Devices',
    procedures: 'Procedures',
    file: 'Office file',
    activity: 'Activity',
    'left-facts': 'Files to admit',
  },
  signOut: 'Sign out',
  choosePeriod: 'Choose a period',
  states: {
    published: 'published',
    complete: 'over, not published',
    running: 'under way',
  },
  publish: (period) => `Publish ${period}`,
  publishNote: 'The figures are frozen and stand on the public page and the hall display.',
  confirmTitle: (period) => `Publish the results of ${period}?`,
  confirmWhat: 'From then on the following is frozen and open to everyone:',
  confirmRatings: (ratings, visits) => `${ratings} ratings of ${visits} visits`,
  confirmVersion: (version) => `Version ${version}; a correction is a new version with its reason`,
  confirm: 'Publish',
  cannotPublish: (why) => `Cannot be published yet. ${why}`,
  published: (period) => `${period} is published`,
  seePublicPage: 'See the public page',
  countedTo: (date) => `Counted up to and including ${date}.`,
  exports: 'Download',
  exportExcel: 'Excel sheet (.xlsx)',
  exportCsv: 'Figures (.csv)',
  exportFailed: 'The file could not be downloaded. Please try again.',
  attitudeByCounter: 'Attitude, by counter',
  attitudeNotShown: (least) =>
    `This table is shown once a quarter is over and has at least ${least} ratings, so that nobody can be identified.`,
  otherCounters: (counters) => `Other counters (${counters} merged)`,
  internalNote: 'Internal: a counter is one clerk, so this table is not published.',
  comments: 'Comments',
  commentsNotShown: (least) =>
    `Comments are shown once a quarter is over and has at least ${least} of them, so that nobody can be identified.`,
  commentsNote: 'Internal: without time, counter or visit, in random order.',
  notAnswered:
    'The office has not answered. Please load again and see whether the period is published.',
};
