import type { Words } from '../words.ts';

/** Words of the public page on which a receipt is looked up (SPEC Z3, Z5). Counts, dates and periods come already written. */
export const receiptPage: Words['receiptPage'] = {
  title: 'Look up a receipt',
  see: 'Look up a receipt',

  intro:
    'If you took a receipt when you rated, you can check here that your rating is among the counted. The search runs on your own machine: the page fetches the whole list, so nobody learns which receipt you look for.',
  noScript:
    'This browser cannot run the page’s program, so it cannot search. The lists, and how to check them, stand below.',
  notSecure:
    'This page was opened at an address that is not secure (http), so the browser computes no hashes. Please open it at an https address, or fetch the list below and check it on your machine.',
  nothingPublished:
    'The centre has not published a list yet. A receipt can be looked up once the quarter of your rating is published.',

  code: 'Receipt',
  codeNote:
    '16 letters and digits. Case, spaces and hyphens do not matter; O counts as 0, I and L as 1.',
  quarter: 'Quarter',
  look: 'Search the list',
  notACode:
    'This code is not complete, or has a sign that none has. A receipt is 16 letters and digits, such as KKWE-T18B-TEHA-T3JC.',
  notYet: (from, to) =>
    `Ratings from ${from} on are not published yet and cannot be looked up. This quarter ends on ${to}; please keep the code and come back once the centre has published its results.`,
  fetching: 'Fetching the list…',
  looking: (done, total) => `Comparing ${done} of ${total} check lines…`,
  unreachable: 'The list could not be fetched. Please check the connection and try again.',

  found: (period, version) =>
    `Yes. Your rating is counted in ${period}, published version ${version}.`,
  notFound: (period, version) => `This receipt is not in ${period}, published version ${version}.`,
  foundInOther: (period, version) =>
    `The receipt is in the fetched list, but that is not the list that was published for ${period}, version ${version}; nothing can be concluded.`,
  mayMean: 'If you rated before that, it may mean that:',
  meanings: [
    'one letter was written down wrong: please compare it with your picture;',
    'the rating belongs to another quarter: please choose the one in which you rated;',
    'the rating was set apart and not counted, such as where the visit had another one already;',
    'the rating reached the centre after the publication: it counts only once there is a correction;',
    'the rating was taken out or changed.',
  ],
  whatToDo:
    'If none of these explains it, please complain as the results page says. Do not give the code to anybody, staff included: whoever has it, and the journal of the centre, learns what you answered.',

  listFits: (leaves) =>
    `The list is the one that was published: ${leaves} check lines, and the hash that the publication names.`,
  listUnreadable: 'The fetched file is no list of check lines. Please tell the centre.',
  listOther: 'The fetched list is of another period or version.',
  hashDiffers: (hash) =>
    `The list is not the one that was published: the hash of the fetched file is ${hash}. The list was changed.`,
  countDiffers: (listed, published) =>
    `The number of check lines does not fit: the list has ${listed}, the publication names ${published}.`,

  correction: (version, before) => `Version ${version} against version ${before}:`,
  putIn: (count) => `${count} check lines put in`,
  takenOut: (count) => `${count} check lines taken out`,
  changed: (count) => `${count} check lines with other content`,
  nothingMoved: 'no check line put in, none taken out',
  own: {
    stays: 'Your receipt is in both versions.',
    came: 'Your receipt came in with this version.',
    went: 'Your receipt was in the version before and was taken out.',
    neither: 'Your receipt is in neither of the two.',
  },

  lists: 'Published lists of check lines',
  listsNote:
    'Each counted rating has a check line: digits made of its receipt and its answers, which cannot be read backwards. It tells neither the answer nor who gave it, at which counter, or when. A hash is the fingerprint of a file: with one sign changed it is quite another.',
  listOf: (period, version) => `${period}, version ${version}`,
  leaves: (count) => `${count} check lines`,
  hash: 'SHA-256 of the file',
  byHand: 'To check without this page',
  byHandNote:
    'The first line of the file is the period and the version; each line after it a number, a comma, a commitment. The receipt, read as Crockford base 32, is 10 bytes; the SHA-256 of these 10 bytes followed by the 32 bytes of the commitment has to be the number that begins the same line.',

  anchors: 'Daily anchors',
  anchorsNote:
    "At the end of each day the centre's journal has a last row, whose hash is made of all rows before it. Whoever keeps today's anchor can tell later whether the journal was written anew.",
  keepAnchors:
    'To keep them: fetch the file, print this table, or take a picture of it. Later an administrator runs verify with the kept file; the first anchor that does not fit is named.',
  allAnchors: 'Fetch the anchors',
  showAnchors: 'See the anchors of the newest days',
  noAnchors: 'No day is over yet.',
  day: 'Day',
  row: 'Last row',
  rowHash: 'Hash of that row',
};
