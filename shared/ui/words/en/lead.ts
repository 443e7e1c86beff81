import type { Words } from '../words.ts';

/** Words of the office lead's part. Periods, counts and dates come already written in the language's own way. */
export const lead: Words['lead'] = {
  signInTitle: "The lead's part",
  publication: 'Publication',
  sections: "The lead's sections",
  sectionGroups: { citizens: 'What citizens say', hall: 'Day by day', office: 'Set-up and watch' },
  sectionNames: {
    publication: 'Publication',
    feedback: 'Feedback',
    findings: 'Findings',
    'no-wait': 'No wait',
    doubt: 'Doubts',
    'by-hand': 'By hand',
    entered: 'Entered ratings',
    hours: 'Hours',
    counters: 'Counters',
    staff: 'Staff',
    devices: 'Devices',
    procedures: 'Procedures',
    questionnaire: 'Questionnaire',
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
  confirmVersion: (version) =>
    `This is version ${version}, kept for good. To change it later, version ${version + 1} is published with its reason.`,
  confirm: 'Publish',
  correction: 'Correction',
  correct: (period) => `Correct ${period}`,
  correctNote:
    'Something has changed since it was published. The new version says why; the old one stays readable.',
  confirmCorrection: (period) => `Correct the results of ${period}?`,
  confirmCorrected: 'Publish the correction',
  correctionReason: 'Reason of the correction',
  correctionReasonNote: (most) =>
    `One sentence of at most ${most} characters, published with the new version. No names of people.`,
  reasonFirst: 'Please write the reason first.',
  correctionBefore: (version, ratings, rate) =>
    `Version ${version}: ${ratings} ratings, ${rate} satisfied`,
  correctionChange: (what, before, after) => `${what}: ${before} → ${after}`,
  correctionAnswered: 'Visits that were rated',
  correctionDoubted: 'Doubted ratings',
  correctionBatches: (batches, rows) => `${batches} batches, ${rows} ratings`,
  correctionEntered: 'Ratings entered by staff',
  correctionWithdrawn: 'Of those, set apart since',
  correctionMerges: (rows) =>
    `${rows} rows of the version before are no longer shown apart, so that nobody can be identified`,
  cannotCorrect: (why) => `Cannot be corrected yet. ${why}`,
  cannotPublish: (why) => `Cannot be published yet. ${why}`,
  published: (period) => `${period} is published`,
  seePublicPage: 'See the public page',
  publicSeesThese: (version) =>
    `The public sees these very figures (version ${version}), but for the tables that say “Internal”.`,
  publicSeesLess:
    'The public does not see these figures yet. Of the public quarter under way its page shows the number of ratings and one overall share, which lags behind and may differ from this.',
  ratingsOfSpan: 'valid ratings',
  answersOf: (spans) => `The shares are of the ratings received ${spans}.`,
  answersDays: (from, to) => `from ${from} to ${to}`,
  answersOfNone: 'No share can be told of this span yet.',
  answersOfWhy: (k) =>
    `The shares are added up from public quarters that are over and lie in this span whole, and from groups of days with at least ${k} answers, without the newest group of a quarter: so comparing one span with another does not tell what anybody answered. Fields, reasons, counters and comments stand with each public quarter once it is over.`,
  countedTo: (date) => `Counted up to and including ${date}.`,
  exports: 'Download',
  exportWord: 'Report (.docx)',
  toFillIn: (file, n) => `${file}: ${n} places that the office has to fill in`,
  exportExcel: 'Excel sheet (.xlsx)',
  exportCsv: 'Figures (.csv)',
  exportFailed: 'The file could not be downloaded. Please try again.',
  attitudeByCounter: 'Attitude, by counter',
  attitudeNotShown: (least) =>
    `This table is shown once a quarter is over and has at least ${least} ratings, so that nobody can be identified.`,
  toldFrom: (date) =>
    `Of this quarter: from ${date} at the earliest, once its ratings have been looked through.`,
  otherCounters: (counters) => `Other counters (${counters} merged)`,
  internalNote: 'Internal: a counter is one clerk, so this table is not published.',
  comments: 'Comments',
  commentsNotShown: (least) =>
    `Comments are shown once a quarter is over and has at least ${least} of them, so that nobody can be identified.`,
  commentsNote: 'Internal: without time, counter or visit, in random order.',
  notAnswered:
    'The office has not answered. Please load again and see whether the period is published.',
};
