import type { Words } from '../words.ts';

/** Words of the public results. Rates, ranges, counts and dates come already written in the language's own way. */
export const results: Words['results'] = {
  title: 'Results of the satisfaction ratings',

  rate: 'Satisfaction rate',
  rateOf: (happy, all) => `${happy} of ${all} ratings say Satisfied or better`,
  interval: '95% interval',
  intervalSaid: (rate, interval) => `${rate}, 95% interval: ${interval}`,
  ifRepresentative: 'if those who answered represent everyone who came',
  ifSo: 'if those who answered are representative',
  inBrackets: 'In brackets: 95% interval, if those who answered are representative.',
  intervalNote: 'Band: 95% interval, if those who answered are representative.',
  tooFew: 'Too few ratings',
  merged: 'Merged',
  noRatings: 'No ratings yet',

  keyFigures: 'How it was counted',
  answered: 'visits rated',
  validRatings: 'ratings in the rate',
  visitsEnded: 'visits ended',
  responseRate: 'share of visits rated',
  flagged: 'doubted ratings',
  unsolicited: 'unasked ratings, of no known visit',
  setApart: 'marked ratings, not counted',
  setApartNote:
    'Marked ratings: a second rating, one before the visit had ended, one from another counter, one that answers a question that was not asked, or one that belongs to no known visit. They are kept and stated here, and are in no share.',

  byQuestion: 'By question',
  questions: {
    result: 'Handling of the file',
    guidance: 'Reception and guidance',
    attitude: 'Attitude of the clerk',
  },
  questionsNote:
    'Visits with a result are asked about it, visits without one about the guidance; every visit is asked about the attitude.',

  reasons: 'What was not good',
  reasonsNote: (least) =>
    `Whoever is not satisfied may name several. Those named fewer than ${least} times are not shown.`,
  noReasons: (least) => `Nothing was named ${least} times or more.`,

  byField: 'By field',
  scaleNote: (from) =>
    `tick: rate; band: 95% interval if those who answered are representative (scale ${from}–100%)`,
  ratings: (count) => `${count} ratings`,
  otherFields: (fields) => `Others (${fields} fields merged)`,
  otherProcedures: (procedures) => `Others (${procedures} procedures merged)`,
  mergedNote: (least) =>
    `Fields and procedures with fewer than ${least} ratings are merged so that nobody can be identified.`,
  onlyTotal: 'There are too few ratings to show fields without identifying anybody.',
  proceduresMerged: 'The procedures of this row have too few ratings to be shown one by one.',

  table: 'The figures as a table',
  tableCaption: (period) => `Ratings by field and level, ${period}`,
  chartNote:
    'Chart: one bar for each field, divided by the shares of the levels; the same figures as in the table.',
  chartAxis: '% of ratings',
  field: 'Field',
  total: 'All ratings',
  wholeOffice: 'Whole office',

  running: 'The period under way',
  runningNote: 'This period is not published yet.',
  receivedSoFar: (count) => `${count} ratings received so far.`,
  sharedRenewed: (step) =>
    `The overall rate is of ratings that are a week old at least and not doubted; it is worked out anew with each group of days that has at least ${step} of them and leaves the newest group out, so that nobody can be identified.`,
  sharedLater: (step) =>
    `The overall rate is shown once there are two groups of days, each with at least ${step} ratings that are a week old.`,

  nonePublished: 'No period has been published yet',
  nonePublishedNote:
    'Once the office publishes a quarter, its rate, interval and figures by field will stand on this page.',

  source: 'Where the figures come from',
  publishedOn: (date, version) => `Published ${date}, version ${version}`,
  frozen: 'Published figures stay as they are; a correction is a new version with its reason.',
  journalSeq: (seq) => `Made from the office's journal up to line ${seq}`,
  headHash: 'Seal of that line (SHA-256)',
  headHashShort: (short) => `Seal ${short}…`,
  fileHashes: 'Hash of each file (SHA-256)',
  fileHash: (name, bytes) => `${name}, ${bytes} bytes`,
  download: 'Download the figures',
  publishedPeriods: 'Published periods',
};
