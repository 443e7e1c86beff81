import type { Words } from '../words.ts';

/** Words of what devices that were let go have left. Names and days come already written. */
export const admitFacts: Words['admitFacts'] = {
  pageNote: 'What devices that were let go had not yet told the office. None of it counts so far.',
  none: 'No file is waiting.',
  howTo:
    'On the device that was let go, save the file with “Save as a file”. On the server, run: npm run cli -- import outbox FILE.',
  importedAt: (when) => `brought in ${when}`,
  kinds: {
    'issue-ticket': (count) => `${count} ${count === 1 ? 'number' : 'numbers'} given`,
    'claim-priority': (count) => `${count} ${count === 1 ? 'claim' : 'claims'} of priority`,
    'give-rating': (count) => `${count} ${count === 1 ? 'rating' : 'ratings'}`,
    'close-rating': (count) => `${count} asked for a rating without an answer`,
    'record-visit': (count) => `${count} ${count === 1 ? 'visit' : 'visits'} served by hand`,
    'take-feedback': (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of feedback`,
  },
  unreadable: {
    'unknown-command': 'there is no such kind of fact',
    'wrong-shape': 'wrong shape',
    'not-a-fact': 'nothing that such a device can tell',
  },
  columnDay: 'Day',
  columnWhat: 'What it is',
  admit: 'Accept and count it',
  admitNote: 'Counts as if the device had sent it. Done again, it does not count twice.',
  drop: 'Drop it',
  dropAsk: (label, count) =>
    `Drop ${count} ${count === 1 ? 'fact' : 'facts'} of ${label}? They will not count. The file itself stays where it was saved.`,
  dropYes: 'Drop these facts',
  dropped: (label) => `The facts of ${label} were dropped.`,
  admitted: (count) => `${count} ${count === 1 ? 'fact counts' : 'facts count'} now.`,
  refused: (count, why) => `${count} ${count === 1 ? 'was' : 'were'} refused. ${why}`,
  idReused:
    'The office has taken something else under the same id: this file, or the one before, was changed. Please compare the numbers with the tickets.',
  leftOver: (count) =>
    `${count} could not be written down and still wait. Please do it again once the counters have signed in and sent all.`,
  failed: (why) => `Not finished. ${why} What does not count yet still waits.`,
};
