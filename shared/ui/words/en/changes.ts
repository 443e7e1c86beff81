import type { Words } from '../words.ts';
import { common } from './common.ts';
import { officeFacts } from './office-facts.ts';
import { posting } from './posting.ts';
import { settings } from './settings.ts';

/** Words of the lead's catalogue and office file, and of what a file would change. Names and days come already written. */
export const changes: Words['changes'] = {
  catalogueNote: 'The catalogue of procedures as it is posted.',
  listTitle: 'The catalogue as it is',
  listNote:
    'Download it to work on it in a spreadsheet, or keep it to go back to after taking in another list.',
  listDownload: 'Download the list (.csv)',
  importTitle: 'Take in a new list',
  importNote:
    'Choose a .csv or .xlsx file. You see everything it would change before you accept it or not.',
  procedureCount: (count) => `Catalogue: ${count} procedures`,
  search: 'Find by name or code',
  allFields: 'All fields',
  noWaitOnly: 'No-wait procedures only',
  found: (count) => (count === 1 ? '1 procedure found' : `${count} procedures found`),
  noneFound: 'No procedure found. Please try another word.',
  isNoWait: 'No wait',
  inForce: 'In force',
  inForceFrom: (day) => `from ${day}`,
  inForceTo: (day) => `to ${day}`,
  unlimited: 'not limited',
  notEntered: 'not entered',

  fileNote: 'Everything particular to the office stands in one file.',
  downloadTitle: 'Download the file',
  downloadNote: 'To keep it, or to change what these screens do not offer.',
  download: 'Download the office file (.json)',
  uploadTitle: 'Put another file in',
  uploadNote: 'It is checked as a whole and shown first. Nothing changes until you accept it.',
  chooseFile: 'Choose file…',
  notRead: (name, why) => `${name} could not be read. ${why}`,
  unsound: (name, count) =>
    count === 1
      ? `One thing in ${name} is wrong. Nothing has changed. Please put it right and choose the file again:`
      : `${count} things in ${name} are wrong. Nothing has changed. Please put them right and choose the file again:`,
  previewTitle: (name) => `What ${name} would change`,
  nothing: 'This file says the same as the settings now: nothing changes.',
  counts: ({ added, changed, gone }) => `Added ${added}, changed ${changed}, gone ${gone}.`,
  calendarGap: (from, to) =>
    `As the public calendar changes, the days from ${from} to ${to} fall into no published quarter.`,
  notUnderstood: (count) =>
    count === 1
      ? 'One cell was not understood and stays empty:'
      : `${count} cells were not understood and stay empty:`,
  unconfirmed: (count) =>
    count === 1
      ? 'One cell is called unconfirmed by the list itself and stays empty:'
      : `${count} cells are called unconfirmed by the list itself and stay empty:`,
  alsoChanged: (members) => `Changed: ${members}`,
  showRest: (count) => `Show ${count} more`,
  empty: 'empty',
  yes: 'yes',
  no: 'no',
  notAccepted: (why) => `Not accepted. ${why} Nothing has changed.`,
  accept: 'Accept the changes',
  close: 'Close',
  members: {
    name: 'Full name',
    shortName: 'Short name',
    field: 'Field',
    lane: 'Ordinary lane',
    limit: common.timeLimit,
    fee: common.fee,
    papers: posting.papers,
    legalBasis: posting.legalBasis,
    decision: posting.decision,
    department: posting.department,
    inForceFrom: posting.inForceFrom,
    inForceTo: posting.inForceTo,
    noWait: 'No wait',
    lanes: settings.lanesServed,
    point: 'Issuing point',
    lastTicket: settings.lastTickets,
    label: 'Label',
    role: settings.role,
    counter: common.counter,
    weekdays: settings.weekdays,
    spans: 'Hours',
    phone: officeFacts.phone,
    email: officeFacts.email,
    website: officeFacts.website,
    how: officeFacts.complaintsHow,
    from: settings.fromDay,
    to: settings.toDay,
    reasons: 'Reasons',
    comment: officeFacts.comment,
    refuse: 'Refuse within (working days)',
    askMore: 'Ask for more within (working days)',
    answer: 'Answer within (working days)',
    publish: 'Publish within (working days)',
    longWaitMinutes: 'Long wait from (minutes)',
    vi: 'Vietnamese',
    en: 'English',
  },
};
