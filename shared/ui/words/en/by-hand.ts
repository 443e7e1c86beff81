import type { Words } from '../words.ts';

/** Words of a counter that works by hand, because its line is down. */
export const byHand: Words['byHand'] = {
  working:
    'Working by hand: please call numbers aloud, as the hall neither shows nor speaks them. Other counters may have the same list, so please agree on who calls which lane. Visits are kept here and sent when the line is back.',
  finishFirst: (number) =>
    `The line is back: please finish ${number} first, then the counter calls as usual.`,
  sending: 'The line is back: sending the visits written down.',
  needsLine: 'Needs the line',
  finishThis: (number) => `Please finish ${number} first`,
  stillSending: 'Sending the visits written down',
  listOf: (time) => `List of ${time}`,
  noList: 'No list of today',
  callAloud: 'Please call the number aloud',
  called: (number, time) => `Called ${number} by hand at ${time}. Please call it aloud.`,
  calledAt: (time) => `Called by hand at ${time}`,
  markedAway: (number) =>
    `${number} is absent: last in the list. At the office it still waits and is called again.`,
  markedLeft: (number) => `${number} was taken off the list of this computer.`,
  toTheEnd: 'last in the list, called again later',
  isAway: 'absent, call again later',
  writtenDown: (number, outcome) => `${number}: ${outcome}. Written down on this computer.`,
  notKept: (number) =>
    `This computer cannot write it down. Please write number ${number} and its outcome on paper and call the administrator.`,
  finishWith: 'Finish with the outcome, written down on this computer',
  unknown: 'Not in the list known here',
  unknownNote:
    'Please ask for the procedure and look at the papers. When the line is back, the office joins the visit with its number.',
  typeNumber: 'Call another number',
  typeNote: 'of another lane, or given since',
  listDone: 'The known list is finished',
  listDoneNote:
    'People with later numbers may be in the hall: please ask, then press / to type one.',
  numberTitle: 'Which number is called?',
  numberLabel: 'Number on the ticket, such as A025',
  call: 'Call',
  callNumber: (number) => `Call ${number}`,
  callAnyway: (number) => `Call ${number} all the same`,
  typeFirst: 'Please type a number',
  unreadable:
    'Please type a letter, then digits. If the letter gets an accent, please switch the Vietnamese keyboard off.',
  noSuchLetter: (letter, letters) =>
    `The office gives no numbers of ${letter}. Letters today: ${letters}.`,
  fromList: (procedure) => `In the list: ${procedure}`,
  recorded: (number) =>
    `Written down already: the visit of ${number} ended at this counter today. Please look at the ticket again.`,
  serveHere: 'Serve by hand at this counter',
  unsent: (count) => `Visits written down here and not sent yet: ${count}`,
  setAside: (count) =>
    `Visits the office does not take: ${count}, kept here. Please tell the administrator`,
  unsentAt: (count, counter) =>
    `Visits of ${counter} written down by hand and not sent yet: ${count}. Open ${counter} on this computer and they are sent by themselves.`,
  returned: {
    again: (number) => `${number}: the office had this visit’s outcome already.`,
    'other-counter': (number) => `${number}: another counter is serving this number.`,
    'unknown-ticket': (number) =>
      `${number}: the office does not know this number yet, and joins the visit with it when it comes.`,
    'too-late': (number) => `${number}: told more than 7 days later; kept, and not counted.`,
    'unknown-counter': (number) =>
      `${number}: the office has no such counter any more; kept, and not counted.`,
  },
  returnedTitle: 'Visits by hand to look at again, kept by the office:',
  understood: 'Understood',
};
