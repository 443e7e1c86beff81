import type { Words } from '../words.ts';

/** What the command line says. The names of verbs and options, and what stands for their values, are the same in every language. */
export const verbs: Words['verbs'] = {
  usage: (line) => `Usage: npm run cli -- ${line}`,
  anyVerb: 'VERB [options]',
  withOptions: '[options]',
  jsonOption: 'one line of JSON instead of sentences',
  helpOption: 'what a verb does and takes',
  foot: 'The office is the one in DATA_DIR (./data). Exit code: 0 done, 1 refused or problems found, 2 not understood.',

  whichVerb: (known) => `Which verb? Known are: ${known}. More with --help.`,
  noSuchVerb: (verb, known) => `There is no verb "${verb}". Known are: ${known}. More with --help.`,
  strayWords: (verb, words) => `${verb} does not know what "${words}" means.`,
  noSuchOption: (verb, option) =>
    `${verb} has no option ${option}. More with: npm run cli -- ${verb} --help`,
  needsValue: (option) => `${option} needs a value after it.`,
  takesNoValue: (option) => `${option} takes no value.`,
  takesCount: (option, most) => `${option} takes a whole number from 1 to ${most}.`,
  takesId: (option) => `${option} takes an id such as 1 or sanh.`,

  noOffice:
    'There is no office in the data folder yet. Start it once (npm start), or set DATA_DIR to where it is.',
  stopFirst: (process) =>
    `The office server (process ${process}) works on this data. Stop the office first, then do this again.`,
  starting: 'The office is just starting. Do this again in a few seconds.',
  strangeAnswer: (status) =>
    `The office gave an unreadable answer (status ${status}). Please check that it runs this version.`,

  officeCheck: 'Checks an office file and says what it would change; changes nothing.',
  officeApply:
    'Puts an office file in force, as a whole or not at all, and says what changes and from when.',
  officeShow: 'Prints the newest office file accepted, to be edited and applied again.',
  takesFile: (verb) => `${verb} takes one file, such as office.json.`,
  officeSound: 'The office file is sound.',
  officeApplied: 'It is in force.',

  pair: 'Pairs a device and prints its token once; the office keeps only the hash.',
  deviceName: 'what people call the device',
  deviceCounter: 'of a tablet or counter',
  devicePoint: 'issuing point of a kiosk; the first without a kiosk when left out',
  takesRole: (roles) => `--role takes one of ${roles}.`,
  takesName: '--name takes 1 to 60 characters.',
  needsCounter: (role) => `A ${role} needs --counter.`,
  paired: (device) => `${device} is paired. Open this address on the device:`,

  pin: 'Makes a new PIN for a post and prints it once; the old one and open sessions end.',
  pinStaff: 'id of the post, as it stands in brackets in the list of PINs',
  needsStaff: 'pin needs --staff ID.',
  noSuchStaff: (staff, known) => `There is no post "${staff}". Known are: ${known}.`,
  newPin: (label, pin) => `${label}: ${pin}`,

  verify: 'Checks the whole journal, its texts and its tables, and names what does not fit.',
  verifyAnchor: 'a place in the journal written down earlier; finds a tail cut off',
  verifyAnchors: 'anchors saved from /api/anchors; finds a past written anew',
  verifyLeaves:
    'a list of leaves saved from /api/results/PERIOD/leaves; names each rating that differs',
  notAnchors: (file) => `${file} does not hold anchors as /api/anchors gives them.`,
  notLeaves: (file) => `${file} is no list of leaves as /api/results/PERIOD/leaves gives it.`,
  verifying: 'Checking',
  takesAnchor: '--anchor takes SEQ:HASH, as verify prints it.',
  allFits: (rows, head) => `All ${rows} rows of the journal fit. Head: ${head}`,
  rowSpan: (from, to) => `${from} to ${to}`,
  problems: {
    'file-damaged': 'the database file is damaged; please restore a backup',
    'row-changed': 'the content was changed after it was written',
    'row-missing': 'gone',
    'link-broken': 'was not written after the row that stands before it',
    'cut-short': 'the journal ends before the anchor',
    'computed-anew': 'another hash than the anchor: the chain was computed anew',
    'publication-head-differs': 'the publication names another journal than this one',
    'seal-malformed': 'the rating bears a seal that is none',
    'leaves-differ': 'the journal does not give the leaves that this publication names',
    'leaves-unknown': 'the journal has no publication that the kept list would belong to',
    'kept-leaves-differ': 'the kept list is not the one that this publication names',
    'figures-differ': 'the journal gives other figures than this publication states',
    'version-differs': 'this event bears an older version than one of its type before it',
    'not-looked': 'this publication counts ratings that were not looked at for doubts before',
    'day-differs': 'this look for doubts says another day than the office’s',
    'flags-differ':
      'by the rules, the look for doubts of this row flags other ratings than it states',
    'archive-differs':
      'the archived file of this publication is gone, or is not the one that was archived',
    'leaf-changed': 'what this rating answered was changed after it was published',
    'leaf-added': 'this rating was not among the published ones',
    'leaf-removed': 'the rating of this leaf was among the published ones and is gone',
    'text-differs': 'the text is not the one its event was written for',
    'text-unknown': 'no event speaks of this text',
    'table-differs': 'differs from the journal; rebuild puts it right',
  },

  rebuild: 'Makes all tables again from the journal. The office must be stopped.',
  rebuilding: 'Rebuilding',
  rebuilt: (rows) => `The tables are made again from ${rows} rows.`,

  exportJournal: 'Writes every event, one a line, in order; free texts are not in it.',
  exportSite:
    "Writes everything published as a folder of plain files (HTML pages, .csv, .json, .xlsx, lists of leaves), for the office's own website.",
  exportSiteTo: 'the folder; empty, or written by this verb before',
  takesFolder: (verb) => `${verb} takes --to and the name of a folder.`,
  folderTaken: (folder) =>
    `${folder} holds other files; choose an empty folder, or one that this verb has written before.`,
  siteWritten: (files, folder) => `${files} files written to ${folder}.`,
  exportAfter: 'only what comes after this row',
  takesRow: '--after takes the number of a row.',

  publish: 'Publishes a quarter such as 2026-Q3, for good.',
  publishReason: 'Why a published period is corrected; published with the new version.',
  noReason: (most) => `A reason is one line of 1 to ${most} characters.`,
  takesPeriod: 'publish takes one period, such as 2026-Q3.',
  noPeriod: (text) => `"${text}" is no period.`,
  published: (period, version) => `${period} is published, version ${version}.`,

  importProcedures:
    'Reads a list of procedures (.csv, .xlsx) and tells what would be added, changed and gone; only --accept puts it in force.',
  importAccept: 'puts the list in force, once its changes have been looked at',
  takesList: 'import procedures takes the file of a list, such as procedures.xlsx.',
  noSuchFile: (file) => `The file ${file} cannot be opened. Please check the path.`,
  listProblems: (count) =>
    `The list is not taken over. Please put ${count} ${count === 1 ? 'thing' : 'things'} right:`,
  listMisfits: 'The list is not taken over: the office and the list do not fit together here:',
  listRead: (procedures) =>
    procedures === 1 ? 'The list has 1 procedure.' : `The list has ${procedures} procedures.`,
  listChanges: (added, changed, gone) =>
    `Procedures: ${added} added, ${changed} changed, ${gone} gone.`,
  columnsIgnored: (columns) => `Columns that are not read: ${columns}.`,
  notYetAccepted: 'Nothing has changed yet. To put it in force, do this again with --accept.',
  accepted: 'The list is in force.',

  importOutbox:
    'Take in the file that a device let go has saved; what is in it waits for an administrator before it counts.',
  takesOutbox: 'import outbox takes exactly one file, such as hai-long-outbox-….json.',
  notAnOutbox: (file) => `${file} is not a file that a device has saved.`,
  outboxRead: (label, device, facts) => `${label} (${device}): ${facts} facts read.`,
  outboxUnreadable: (count) => `${count} entries cannot be taken; they stay in the file:`,
  outboxUnreadableOne: (index, why, path) =>
    `entry ${index}: ${why}${path === '' ? '' : ` (${path})`}`,
  outboxTaken: (known, added, waiting) =>
    `Known already: ${known}. Taken in: ${added}. Waiting: ${waiting}.`,
  outboxOthers: (count) =>
    `${count} bear the id of something that waits, and say something else, so they were not taken: one of the two files was changed. Please compare the numbers with the tickets; if this file is the right one, drop what waits and bring it in again.`,
  outboxNext: (device) =>
    `An administrator can now look at them under Files to admit, or: npm run cli -- outbox admit --device ${device}`,
  outboxAdmit: 'Let the facts of a device that was let go count, as if it had sent them.',
  outboxDevice: 'id of the device, as import outbox prints it',
  needsDevice: 'outbox admit needs --device ID.',
  nothingWaits: (device) => `Nothing of the device ${device} waits.`,

  feedbackForget:
    'Forgets what was written in one piece of feedback, how to reach its writer, and the letters about it, as asked; that it came, and its steps, stay.',
  takesFeedback: 'feedback forget takes one code, such as K7M2-9QXD.',
  noSuchFeedback: (code) => `No feedback has the code ${code}.`,
  manyFeedback: (all) => `Several have that code. Please give the long one: ${all}`,
  feedbackForgotten: (code) => `What feedback ${code} said is forgotten.`,

  importRatings:
    'Reads a list of ratings that staff enter for citizens (.csv, .xlsx) and tells what becomes of each row; only --enter enters it, for a second person to confirm.',
  ratingsChannel: 'how the forms came: paper, suggestion-box, hotline…',
  ratingsNumbers: 'where levels are numbers: five-best-5 is 1 to 5, 5 very satisfied',
  ratingsEnter: 'enter the list once it was looked at',
  ratingsBy: 'the post that made the list; it cannot confirm it',
  ratingsLeaveOut: 'leave out rows with a problem and enter the others',
  takesRatings: 'import ratings takes exactly one list, such as forms-november.xlsx.',
  takesChannel: (channels) => `--channel takes one of ${channels}.`,
  takesNumbers: (numbers) => `--numbers takes one of ${numbers}.`,
  needsPost: 'To enter it takes --by POST: the post that made the list.',
  ratingsMore: (rows) => `and ${rows} more rows with a problem.`,
  ratingsNotEntered: 'Nothing is kept. To enter it, run this again with --enter --by POST.',

  simulate:
    'Writes a believable past: numbers, calls, outcomes and ratings. The office must be stopped.',
  onlyInvented:
    'Real devices have been paired with this office, so no invented past is written into its journal. Use the demonstration, or a new data folder.',
  simulateDays: 'how many days, weekends counted but left empty',
  simulatePerDay: (usual) => `numbers on a usual day (${usual})`,
  simulateSeed: 'the same seed writes the same past (1)',
  simulateFrom:
    'first day; left out: the day after the newest visits, else as many days before today',
  simulating: 'Writing',
  takesDay: '--from takes a day such as 2026-07-01.',
  simulated: (from, to, visits, days, events) =>
    `${from} to ${to}: ${visits} numbers on ${days} working ${days === 1 ? 'day' : 'days'}, ${events} events.`,
  noPast: {
    'office-not-configured': 'The office has no file yet. Start it once (npm start).',
    'not-past': 'A past ends before today. Choose an earlier --from or fewer --days.',
    'visits-there': 'There are visits on these days already. Choose other days with --from.',
    'today-began': 'Numbers were given today. Do this on a day on which the office has not begun.',
    'no-working-day': 'The office does not work on any of these days.',
  },
};
