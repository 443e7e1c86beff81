import type { Words } from '../words.ts';

/** Words about what stands beside a published rate (SPEC S8 to S10). Rates, counts and dates come already written. */
export const beside: Words['beside'] = {
  comparison: {
    higher: 'the rate of this period is higher',
    lower: 'the rate of this period is lower',
    'not-known': 'not enough to say that they differ',
  },
  comparedWith: (period, rate, count) => `Beside ${period} (${rate}, ${count} ratings)`,
  difference: (points, low, high) =>
    `Difference ${points} percentage points, 95% interval: ${low} to ${high}, if those who answered are representative.`,
  notCompared: (period) =>
    `Not compared with ${period}: the two periods were asked on different scales.`,

  corrected: (version, date) => `Version ${version}, corrected on ${date}`,
  correctedWhy: (reason) => `Reason: “${reason}”${/[.?…]$/.test(reason) ? '' : '.'}`,
  seeVersions: 'See again:',
  version: (version) => `version ${version}`,
  olderVersion: (version, newest) =>
    `This is version ${version}, kept as it was published. Version ${newest} corrects it.`,
  seeNewest: (newest) => `See version ${newest}`,

  doubted: 'Ratings that are doubted',
  doubtedCount: (count, answered) =>
    `${count} of ${answered} ratings of visits that ended, told apart and not in the overall satisfaction rate.`,
  doubtedNone: 'No rating is doubted.',
  doubtedNote:
    'A doubt is raised by the rules below, never by a person; one rating may have several. It is a reason to look, not a finding about anybody.',
  doubtedShare: 'Satisfaction rate of these ratings alone',
  flags: {
    burst: 'many ratings of one counter within five minutes',
    'too-fast': 'answered in less than a second',
    'same-run': 'a run of the very same answers at one counter',
    'ghost-visit': 'a visit far shorter than usual',
    'staff-browser': 'sent from a browser that staff had signed in with',
    'same-phone': 'many ratings from one phone',
    'discarded-slip': 'the slip of somebody who was absent when called',
  },
  flagRulesTitle: 'The rules by which a rating is doubted',
  flagRules: {
    burst: (ratings, minutes, before) =>
      `${ratings} or more ratings of one counter within ${minutes} minutes, and more of them than visits that this counter ended from ${before} minutes before the first to the last of them.`,
    'too-fast': (seconds) =>
      `Answered to the end less than ${seconds} second after the first question came.`,
    'same-run': (chance, step) =>
      `Ratings of one counter, one after the other, with the very same answers, so many that chance would make them less than once in ${chance}. The chance of one more is taken from all other counters, from ${step.least}% to ${step.most}%; it is ${step.unknown}% where these have fewer than ${step.others} ratings.`,
    'staff-browser': (hours) =>
      `Sent from a browser in which staff had signed in within ${hours} hours before.`,
    'same-phone': (ratings, days) =>
      `${ratings} or more ratings from one phone within ${days} days.`,
    'discarded-slip': (seconds) =>
      `Sent by phone for a number that was marked absent and never served for ${seconds} seconds or more.`,
    'ghost-visit': (seconds, part, visits) =>
      `A visit served for less than ${seconds} seconds and for less than one part in ${part} of the median of its procedure, where that has ${visits} visits or more.`,
  },
  flagRulesWhen:
    'The software looks at the ratings when it opens each day and before each publication. Nobody can take back a doubt that was raised.',

  channels: 'Where people rated',
  channelNames: {
    tablet: 'tablet at the counter',
    exit: 'tablet at the exit',
    phone: 'their own phone',
  },
  channelsHidden: (least) =>
    `This correction does not tell where people rated: in one place the versions differ by fewer than ${least} ratings.`,

  rules: 'How it is worked out',
  ruleBasis:
    'The rate is made of ratings that citizens gave themselves, one a visit, none of them doubted: by the answer on the result, or on the guidance where there is no result yet.',
  ruleSmallest: (least) => `Groups of fewer than ${least} ratings are not shown by themselves.`,
  askedWith: 'Questionnaires in use',
  askedVersion: (name, version) => `${name}, version ${version}`,
  scales: { three: '3 levels', five: '5 levels' },

  items: 'By stage',
  wholeStage: 'The whole stage',
  itemsNote:
    'Anybody may leave a question out, so each has its own number of ratings. The whole stage: every answer about it, those on result, guidance and attitude among them.',
  stages: {
    guidance: 'Access and guidance',
    reception: 'Receiving the file',
    processing: 'Handling the file',
    result: 'Handing over the result',
  },

  batches: 'Ratings entered by staff',
  batchesNote:
    'From paper, the suggestion box and other places: one person enters them, a second confirms. Told batch by batch, and not in the overall satisfaction rate.',
  setApart: (rows, batches, channel) =>
    `Set apart after they were confirmed: ${rows} ratings in ${batches} batches (${channel}), counted nowhere.`,
  batch: (place, channel) => `Batch ${place}: ${channel}`,
};
