import type { Words } from '../words.ts';

/** Words of the lead's page of what counters did by hand. Numbers, names, times and days come already written. */
export const byHandDesk: Words['byHandDesk'] = {
  pageNote:
    'Visits written down at counters without a line, or told again after the office was restored from a backup.',
  doubtfulHere: (count) => `${count} to look at`,
  doubtfulTitle: (count) => `To look at (${count})`,
  joinedTitle: (count) => `Joined with their number (${count})`,
  none: 'Nothing was served by hand on these days.',
  noDoubt: 'Every visit that the office has heard of has joined its number.',
  counted: 'These visits count like any other.',
  number: 'Number',
  counter: 'Counter',
  called: 'Called',
  ended: 'Ended',
  outcome: 'Outcome',
  noted: 'What the office noted',
  notes: {
    joined: 'Joined with its number',
    waits: 'Number not known yet, waits for it',
    twice: 'The number already had an outcome',
    elsewhere: 'The number was at another counter then',
    late: 'Told more than 7 days later',
    'no-counter': 'The office has no such counter',
  },
  twiceHere: (counter) => `The number already had an outcome, at ${counter} as well`,
  twiceAt: (counter) => `The number already had an outcome, at ${counter}`,
  elsewhereAt: (counter) => `The number was at ${counter} then`,
  advice: {
    waits:
      'Once the kiosk has sent it, they join by themselves. If that takes long, ask the counter whether the number was mistyped.',
    twice:
      "The visit is kept and does not count again. Ask the counter whether somebody else's number was typed.",
    elsewhere:
      'The visit is kept and does not count. Ask both counters where the visitor was served.',
    late: "The visit is kept and does not count: that day's figures stand. Look into why the counter had no line for so long.",
    'no-counter':
      'The visit is kept and does not count. If the counter was just taken out of the settings, ask it about this visit.',
  },
};
