import type { Words } from '../words.ts';

/** Words of how people were served in a period: waits, the no-wait lane, feedback; and of the rates over time. Numbers come already written. */
export const service: Words['service'] = {
  title: 'Service',
  wait: 'Wait until the call',
  noWait: 'No-wait procedures',
  median: 'half of them, at most',
  ninetieth: 'nine in ten, at most',
  underOne: 'under 1\u00a0minute',
  ofCalled: (n) =>
    `From taking a number to its first call, in whole minutes that are over, of ${n} numbers called.`,
  tooFewCalled: (least) => `Fewer than ${least} numbers were called, so no wait is stated.`,
  noWaitTickets: (n, all, share) =>
    `${n} of ${all} numbers (${share}) were taken for no-wait procedures.`,
  noWaitTicketsNone: 'No number was taken for a no-wait procedure.',
  settled: (n, ended, share) => `${n} of ${ended} visits ended (${share}) were settled at once.`,
  toResult: (n) => `From taking a number to the result, of ${n} visits settled at once.`,
  feedback: 'Feedback received in the period',
  feedbackNone: 'No feedback came in the period.',
  received: 'received',
  rules: 'about rules',
  conduct: 'about conduct',
  settledInTime: 'settled in time',
  settledLate: 'settled late',
  open: 'open',
  openLate: 'open and late',
  feedbackNote: 'As it stood at the end of the last day of the period.',
  trend: 'The published periods',
  trendNote: 'A line for each period, by its newest version; the one on this page is in bold.',
  trendScales:
    'Periods asked on different scales cannot be compared; those of another scale than this one are left out.',
  ofStage: (stage) => `Stage: ${stage}`,
};
