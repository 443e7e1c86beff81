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
  correctedWhy: (reason) => `Reason: “${reason}”.`,
  seeVersions: 'See again:',
  version: (version) => `version ${version}`,
  olderVersion: (version, newest) =>
    `This is version ${version}, kept as it was published. Version ${newest} corrects it.`,
  seeNewest: (newest) => `See version ${newest}`,

  doubted: 'Ratings that are doubted',
  doubtedCount: (count, answered) =>
    `${count} of ${answered} ratings of visits that ended, kept apart and not in the satisfaction rate.`,
  doubtedNone: 'No rating is doubted.',
  doubtedNote:
    'A doubt is raised by rules set in the software beforehand, never by a person; one rating may have several. It is a reason to look, not a finding about anybody.',
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
  itemsNote: 'Anybody may leave a question out, so each has its own number of ratings.',
  stages: {
    guidance: 'Access and guidance',
    reception: 'Receiving the file',
    processing: 'Handling the file',
    result: 'Handing over the result',
  },

  batches: 'Ratings entered by staff',
  batchesNote:
    'From paper, the suggestion box and other places: one person enters them, a second confirms. Told batch by batch, and not in the satisfaction rate above.',
  batch: (place, channel) => `Batch ${place}: ${channel}`,
};
