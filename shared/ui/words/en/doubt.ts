import type { Words } from '../words.ts';

/** Words of the lead's page of doubts. Numbers, counters and days come already written. */
export const doubt: Words['doubt'] = {
  pageNote:
    'Ratings that a rule found unusual, and counters with more doubts than chance would make.',
  caution:
    'A sign is a reason to look, not a finding about a person. Counters are not ranked, and figures by counter are never public.',
  lookedOn: (day) =>
    `The system looks by itself when a day opens and before it publishes; last on ${day}.`,
  notLooked: 'The system looks by itself when a day opens and before it publishes; not once yet.',

  flagsTitle: 'Flagged ratings',
  flagsSum: (flagged, answered) =>
    `${flagged} of ${answered} ratings are flagged. They are kept and counted as answered, but enter no overall share; the public page tells how many there are by flag.`,
  noFlags: (answered) => `None of ${answered} ratings is flagged.`,
  notBegun: 'No day of this quarter is over yet.',
  flag: 'Flag',
  meaning: 'It means',
  count: 'Ratings',
  flags: {
    burst: 'Burst',
    'too-fast': 'Too fast',
    'same-run': 'The same in a row',
    'ghost-visit': 'Visit too short',
    'staff-browser': 'Browser of staff',
    'same-phone': 'One phone',
    'discarded-slip': 'Slip of somebody absent',
  },
  meanings: {
    burst:
      'Five ratings or more of one counter in five minutes, more than people had just left it.',
    'too-fast': 'Answered to the end less than a second after the question came.',
    'same-run': 'A run of the very same answers at one counter, longer than chance would make it.',
    'ghost-visit':
      'Its number was at no counter for a minute, nor for a fifth of the procedure’s usual time.',
    'staff-browser': 'Sent from a browser in which staff had signed in within twelve hours before.',
    'same-phone': 'Three ratings or more from one phone within seven days.',
    'discarded-slip': 'Rated by phone for a number that was called and did not come.',
  },

  signsTitle: 'Counters that stand out, by week',
  signsNote:
    'Each week beside all other counters in that week and the four before. A week with one counter only, or fewer than 100 cases at the others, cannot be compared and is not told. What goes by answers is told only of weeks that are over with enough ratings, and without numbers.',
  noSigns: 'No counter stands out.',
  counter: 'Counter',
  what: 'What stands out',
  own: 'At this counter',
  others: 'At the others',
  ofAll: (cases, of) => `${cases} of ${of}`,
  noNumbers:
    'Far more than at the other counters. No numbers: they would say what visitors answered.',
  kinds: {
    flagged: 'Many flagged ratings',
    hasty: 'Many ratings that are very quick and the very same',
    alike: 'Many of those asked gave the very same answers',
    answered: 'Far more of those asked answered',
    phone: 'Many ratings by phone',
    'quick-decline': '“No answer” pressed again and again as soon as the question came',
    declined: '“No answer” pressed again and again',
    'timed-out': 'Many questions ran out of time untouched',
    left: 'Many visits that ended by an absence told late',
    'by-hand': 'Many visits written down by hand',
    missed: 'Many numbers called and absent to the end of the day',
    dropped: 'Many numbers voided, moved or left unfinished to the end of the day',
  },
  advice: {
    flagged:
      'Please see in the table above which flag it is, and where the counter’s tablet stands.',
    hasty: 'Please see who touches the tablet after the visitor has left.',
    alike: 'Please see who touches the tablet after the visitor has left.',
    answered:
      'The counter may ask very well. Please see whether visitors touch the tablet themselves.',
    phone: 'Please see how slips that visitors leave behind are collected and destroyed.',
    'quick-decline':
      'Please see who presses “No answer”: a visitor needs time to read the question.',
    declined: 'Please see who presses “No answer”, and whether visitors are given the tablet.',
    'timed-out': 'Please see whether the counter’s tablet is on, has a line and faces the visitor.',
    left: 'Please see why visits that were served end as absent instead of finished.',
    'by-hand':
      'Please see when the counter had no line: nobody is asked about visits written down by hand.',
    missed:
      'Please see whether anybody was served and marked absent all the same: they are not asked.',
    dropped:
      'Please see whether anybody was served whose number was voided, moved or left to the end of the day: they are not asked.',
  },

  askedTitle: 'Who was asked',
  askedNote:
    'The tablet asks about every visit that ends in the system; a clerk can neither choose which endings it asks about nor take back a question that stands.',
  askedWays:
    'There are ways left by which somebody is never reached: a tablet switched off or turned away (“Timed out”), writing down by hand in spite of a line, marking absent whoever came, and voiding, moving or leaving unfinished the number of somebody who was served. The last two columns are numbers without an outcome, beside the visits ended; what is missing from the sum are visits of which the tablet has told nothing. Numbers voided by the lead stand in the list of who did what alone; whoever is served without a number, no table can show.',
  ended: 'Visits ended',
  answered: 'Answered',
  declined: 'No answer',
  timedOut: 'Timed out',
  byHand: 'By hand',
  missed: 'Absent',
  dropped: 'Void, unfinished',
  otherCounters: (count) => `${count} counters with few visits`,
  noAsked: 'No public quarter with enough visits is over yet.',
};
