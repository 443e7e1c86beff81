import type { Words } from '../words.ts';

/** What the server says to whoever starts it: what is open, and what keeps it from starting. */
export const console: Words['console'] = {
  isOpen: (office) => `${office} is open.`,
  allInvented: 'DEMONSTRATION: everything in it is invented.',
  forThePublic: 'For the public',
  pins: 'PINs:',
  pinsOnce: 'They are not shown again. For a new one: npm run cli -- pin --staff ID',
  unexpected:
    'Something unexpected went wrong. Please send the following lines to whoever looks after the program.',

  notAPort: (name, value) => `${name} must be a whole number from 0 to 65535, not "${value}".`,
  samePort: 'PUBLIC_PORT must not be the same as PORT.',
  notACount: (name) => `${name} must be a whole number, 1 or more.`,
  notALogLevel: (levels) => `LOG_LEVEL must be one of ${levels}.`,
  notZeroOrOne: (name) => `${name} must be 0 or 1.`,
  notAPublicUrl:
    'PUBLIC_URL is to be an http or https address without a path, such as https://mot-cua.example.vn.',
  portTaken: (name, port, host) =>
    `Port ${port} is taken on ${host}. Choose another one: ${name}=${port + 1} npm start`,
  staysOnThisMachine: (host) =>
    `This is the demonstration, with PINs that anyone may read: it does not listen on ${host}. ` +
    'Set DEMO=1 to allow it, or OFFICE_FILE and another DATA_DIR for an office of your own.',
  isDemonstration: (folder) =>
    `${folder} holds the demonstration, with an invented past and PINs that anyone may read: no real office is opened on it. ` +
    'Choose another, empty DATA_DIR.',
  runsAlready: (process, url, folder) =>
    `An office server (process ${process}${url ? `, ${url}` : ''}) already works on ${folder}. ` +
    'Stop it first, or choose another DATA_DIR.',

  noRoom: (folder) =>
    `There is no room left on the disk of ${folder}. Make room elsewhere on it, delete nothing in this folder, then start again.`,
  clockBehind: (now, newest) =>
    `This machine's clock says ${now}, a day or more before the newest event of the office (${newest}). Set the machine's date and time, then start again. If they are right, that event was written while the clock was wrong: restore a backup from before then, npm run cli -- restore FILE.`,

  ofThisFolder: (folder) =>
    `Commands must be run with this very data folder, for example: DATA_DIR=${folder} npm run cli -- verify`,
  memoryGone: (file, head) =>
    `${file} is not there, although an office was in this folder. Please restore the newest backup: npm run cli -- restore FILE. Only if a new office is to begin here, remove ${head} and start again.`,
  unusableFile: {
    damaged: (file) =>
      `${file} is damaged, or no database at all. Restore the newest backup: npm run cli -- restore FILE. The present file is kept beside it.`,
    'chain-broken': (file) =>
      `The newest rows of the journal in ${file} do not follow on one another: some were changed or are gone. To see which: npm run cli -- verify. ` +
      'Then restore the newest backup: npm run cli -- restore FILE',
    'cut-short': (file) =>
      `The newest rows of the journal in ${file} are gone, and they had been answered: the disk has lost them, or another file was put there. Nothing has been changed. ` +
      'Make a backup of what is left: npm run cli -- backup FILE, and put it in force: npm run cli -- restore FILE --yes. Kiosks, tablets and counters then send again what is gone. ' +
      'If no sound backup can be made of it, restore the newest one there is.',
    'tables-behind': (file) =>
      `The journal in ${file} is whole, but its tables do not know the newest events. Make them again: npm run cli -- rebuild, then start again.`,
    'no-room': (file) =>
      `There is no room left on the disk of ${file}. Make room elsewhere on it, delete nothing in this folder, then start again.`,
    foreign: (file) =>
      `${file} is a database of another program. Set DATA_DIR to the office's own folder.`,
    older: (file) =>
      `${file} was written by an older version. Start the office once with this version (npm start), then do this again.`,
    newer: (file) =>
      `${file} was written by a newer version. Start that version, or restore a backup made before it.`,
  },
};
