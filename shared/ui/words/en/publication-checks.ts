import type { Words } from '../words.ts';

/** Words of what the lead looks at before a quarter is published. Numbers and dates come already written. */
export const publicationChecks: Words['publicationChecks'] = {
  title: 'Before it is published',
  missingDays: (n) => `${n} working days on which nobody took a number`,
  missingDaysNone: 'Somebody took a number on every working day.',
  silentDevices: (n) =>
    `${n} devices not heard of since the quarter ended; they may hold some of it`,
  silentDevicesNone: 'Every kiosk, tablet and counter was heard of since the quarter ended.',
  lastSeen: (label, when) => `${label} (last seen ${when})`,
  neverSeen: (label) => `${label} (never seen)`,
  flagged: (n, answered, share) =>
    `${n} of ${answered} ratings (${share}) are doubted and stated apart`,
  flaggedNone: 'No rating is doubted.',
  openFeedback: (n, late) => `${n} pieces of feedback of the quarter are open, ${late} late`,
  openFeedbackNone: 'All feedback of the quarter is settled.',
  hidden: (merged, left) =>
    `${merged} rows are merged into “Others”, ${left} questions or tables are not shown, so that nobody can be identified`,
  hiddenNone: 'No row had to be merged.',
  settings: (changes) => `Settings that differ from the quarter published before: ${changes}`,
  settingsNone: 'The settings are those of the quarter published before.',
  change: (setting, before, now) => `${setting} ${before} → ${now}`,
  settingNames: {
    'smallest-group': 'smallest group',
    questionnaire: 'questionnaire',
    calendar: 'public calendar',
  },
  more: (n) => `and ${n} more`,
};
