import type { Words } from '../words.ts';

/** Words of the public page on which a receipt is looked up (SPEC Z3, Z5). Counts, dates and periods come already written. */
export const receiptPage: Words['receiptPage'] = {
  title: 'Look up a receipt',
  see: 'Look up a receipt',

  intro:
    'If you took a receipt when you rated, you can check here that your rating is among the counted. The search runs on your own machine: the page fetches the whole list, so nobody learns which receipt you look for.',
  noScript:
    'This browser does not run the code of the page, so it cannot search. The lists, and how to check them, stand below.',
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
  fetching: 'Fetching the list…',
  looking: (done, total) => `Comparing ${done} of ${total} leaves…`,
  unreachable: 'The list could not be fetched. Please check the connection and try again.',

  found: (period, version) =>
    `Yes. Your rating is counted in ${period}, published version ${version}.`,
  notFound: (period, version) => `This receipt is not in ${period}, published version ${version}.`,
  foundInOther: (period, version) =>
    `The receipt is in the fetched list, but that is not the list that was published for ${period}, version ${version}; nothing can be concluded.`,
  mayMean: 'This may mean that:',
  meanings: [
    'one letter was written down wrong: please compare it with your picture;',
    'the rating belongs to another quarter: please choose the one in which you rated;',
    'the rating was set apart and not counted, such as where the visit had another one already;',
    'the rating reached the centre after the publication: it counts only once there is a correction;',
    'the rating was taken out or changed.',
  ],
  whatToDo:
    'If none of these explains it, please complain as the results page says. Do not give the code to staff: whoever has it, and the journal of the centre, learns what you answered.',

  listFits: (leaves) =>
    `The list is the one that was published: ${leaves} leaves, and the hash that the publication names.`,
  listUnreadable: 'The fetched file is no list of leaves. Please tell the centre.',
  listOther: 'The fetched list is of another period or version.',
  hashDiffers: (hash) =>
    `The list is NOT the one that was published: the hash of the fetched file is ${hash}. The list was changed.`,
  countDiffers: (listed, published) =>
    `The number of leaves does NOT fit: the list has ${listed}, the publication names ${published}.`,

  correction: (version, before) => `Version ${version} against version ${before}:`,
  putIn: (count) => `${count} leaves put in`,
  takenOut: (count) => `${count} leaves taken out`,
  changed: (count) => `${count} leaves with other content`,
  nothingMoved: 'no leaf put in, none taken out',
  own: {
    stays: 'Your receipt is in both versions.',
    came: 'Your receipt came in with this version.',
    went: 'Your receipt was in the version before and was taken out.',
    neither: 'Your receipt is in neither of the two.',
  },

  lists: 'Published lists of leaves',
  listsNote:
    'Each counted rating is a leaf. It tells neither the answer nor who gave it, at which counter, or when.',
  listOf: (period, version) => `${period}, version ${version}`,
  leaves: (count) => `${count} leaves`,
  hash: 'SHA-256 of the file',
  byHand: 'To check without this page',
  byHandNote:
    'The first line of the file is the period and the version; each line after it a leaf, a comma, a commitment. The receipt, read as Crockford base 32, is 10 bytes; the SHA-256 of these 10 bytes followed by the 32 bytes of the commitment has to be the leaf of the same line.',

  anchors: 'Daily anchors',
  anchorsNote:
    "At the end of each day the centre's journal has a last row, whose hash is made of all rows before it. Whoever keeps today's anchor can tell later whether the journal was written anew.",
  keepAnchors:
    'To keep them: fetch the file, print this table, or take a picture of it. Later an administrator runs verify with the kept file; the first anchor that does not fit is named.',
  allAnchors: 'Fetch the anchors',
  noAnchors: 'No day is over yet.',
  day: 'Day',
  row: 'Last row',
  rowHash: 'Hash of that row',
};
