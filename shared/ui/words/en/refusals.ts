import type { Words } from '../words.ts';

/** Why the office refused a command: one sentence for each reason, saying what can be done (SPEC A4). */
export const refusals: Words['refusals'] = {
  'feedback-unknown': 'There is no such feedback.',
  'step-not-possible':
    'This feedback is at another step, where that cannot be done. Please look again.',
  'text-required': 'Please write the text.',
  'day-not-possible': 'This day cannot be right. Please choose another.',
  'post-unknown': 'There is no such post.',
  'finding-unknown': 'There is no such finding.',
  'finding-unmoved': 'The finding is so already.',
  'same-person':
    'Whoever entered a list cannot confirm it. Please have another lead or administrator confirm it.',
  'batch-unknown':
    'This batch is not here any more: it was confirmed or withdrawn. Please load the page again.',
  'not-yet':
    'The office was restored and does not know yet that this visit has ended. The rating is kept and sent again.',
  'not-allowed': 'This role may not do that.',
  'counter-unknown': 'There is no such counter.',
  'counter-taken': 'Somebody else has this counter open.',
  'counter-not-open': 'The counter is not open. Please open it first.',
  'counter-busy': 'Somebody is at the counter. Please finish first.',
  'nobody-waiting': 'Nobody is waiting.',
  'no-one-at-counter': 'The counter has not called anybody.',
  'ticket-not-here': 'This number is not at your counter.',
  'ticket-not-waiting': 'This number is no longer in the queue.',
  'ticket-not-no-wait': 'This number is not in the no-wait lane.',
  'no-ordinary-lane':
    'This procedure is no longer in the catalogue, so there is no lane to move it to. Please finish it at the counter.',
  'no-wait-lane-missing': 'The office has no no-wait lane.',
  'no-wait-not-offered': 'The no-wait campaign does not run today, so its lane is not in use.',
  'no-wait-lane-open': 'The no-wait lane is open.',
  'time-over': 'That time is over. Please choose a later one.',
  'ticket-not-absent': 'This number is not on the list of absent ones.',
  'lane-not-served': 'This counter does not serve that queue.',
  'reason-required': 'Please give a reason.',
  'point-unknown': 'There is no such issuing point.',
  'device-unknown': 'There is no such device.',
  'device-known': 'This device is paired already.',
  'office-not-configured': 'The office is not configured yet.',
  'office-inconsistent': "The office's configuration does not fit together. Please check the file.",
  'office-changed':
    'Something else has changed at the office meanwhile. Please look again and repeat the change.',
  'period-unknown': 'There is no such period.',
  'period-not-public': 'This period is not one of those that are published.',
  'period-not-over': 'This period is not over yet.',
  'period-too-small':
    'This period has too few ratings to be published without showing what single persons said.',
  'correction-too-small':
    'A correction is published only once enough new ratings have come, so that nobody’s answer shows. Please wait for more.',
  'figures-changed':
    'The figures have changed since they were shown: the office has looked for doubtful ratings once more, or more has come in. Nothing was published. Please look at the new figures.',
  'still-arriving':
    'Ratings of this period keep coming in at this moment. Nothing was published. Please try again in a few minutes.',
  'questionnaire-changed':
    'This version of the questionnaire has been used already. Please give the new contents a new version number.',
  'questionnaire-not-in-force':
    'The questionnaire that you have chosen may not be used yet, or no longer, on the day from which it would count. Please choose another, or another last day.',
  'already-published': 'This period is published already, and there is nothing to correct.',
  'id-reused': 'Another command has the same id. Please do it again.',
};
