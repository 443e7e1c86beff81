import type { Words } from '../words.ts';

/** What the command line says of backups. */
export const backup: Words['backup'] = {
  backup:
    "Copies all of the office's memory into one file and verifies it; the office goes on meanwhile.",
  overwrite: 'replaces a file of that name',
  copying: 'Copying',
  done: (file, seq, megabytes, head) =>
    `Backed up and verified: ${file}, ${seq} rows of the journal, ${megabytes} MB. Head: ${head}\nIt holds hashed PINs and what citizens wrote: keep it in a safe place.`,
  fileExists: (file) =>
    `${file} is there already. Choose another name, or do this again with --overwrite to replace it.`,
  ownFile: (file) =>
    `${file} is a file that the office itself uses. Choose another one, best on another disk.`,
  folderClosed: (folder) =>
    `Nothing can be written into ${folder}. Please check that the folder is there and may be written to.`,
  noRoom: (folder) =>
    `There is no room left on the disk of ${folder}; nothing has changed. Make room, then do this again.`,
  unsound: (file) => `${file} does not hold, and so cannot serve as a backup:`,
  unusable: {
    damaged: 'it is damaged, or no database at all',
    'chain-broken': 'the newest rows of its journal do not follow on one another',
    'tables-behind': 'its tables do not know the newest events',
    foreign: 'it is a database of another program',
    older: 'it was written by an older version',
    newer: 'it was written by a newer version',
  },

  restore:
    'Puts a backup in the place of the present memory, which is kept aside. The office must be stopped.',
  yes: 'agrees to lose what the backup does not have',
  loses: (events, here, there) =>
    `The present memory goes up to row ${here}, the backup to row ${there}: ${events} ${events === 1 ? 'event' : 'events'} would be gone from the journal. ` +
    'What kiosks, tablets and counters still keep they send again. Nothing has changed. If you agree, do this again with --yes.',
  otherJournal: (here) =>
    `This is a backup of another journal. All ${here} events of the present one would be put aside. Nothing has changed. If you agree, do this again with --yes.`,
  presentUnreadable:
    'The present memory cannot be read, so it is not known what the backup lacks. Nothing has changed. If you agree, do this again with --yes.',
  inUse:
    'Another program reads the present memory. Nothing has changed. Close it, then do this again.',
  demonstrationFolder: (folder) =>
    `${folder} is the folder of the demonstration, with PINs that anyone may read, and this is the backup of a real office. Choose another DATA_DIR.`,
  restored: (seq, head) => `Restored up to row ${seq}. Head: ${head}`,
  keptAside: (file) => `What was there before is kept in ${file}.`,
  startAgain:
    'Start the office again (npm start). Staff sign in anew; devices send again by themselves what the backup does not have.',
};
