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
    'cut-short': 'the newest rows of its journal are gone',
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
  presentUnreadable: (why) =>
    `The present memory cannot be read: ${why}. So it is not known what the backup lacks. Nothing has changed. If you agree, do this again with --yes.`,
  presentOlder: 'The present memory was written by an older version, and can be read.',
  inUse:
    'Another program reads the present memory. Nothing has changed. Close it, then do this again.',
  demonstrationFolder: (folder) =>
    `${folder} is the folder of the demonstration, with PINs that anyone may read, and this is the backup of a real office. Choose another DATA_DIR.`,
  restored: (seq, head, folder) => `Restored in ${folder} up to row ${seq}. Head: ${head}`,
  folderWasEmpty:
    'There was no office in that folder before. If another one was meant, set DATA_DIR and do this again.',
  keptAside: (file) => `What was there before is kept in ${file}.`,
  letGoAgain: (labels) =>
    `Devices that were let go after the backup stay so and cannot come back in: ${labels}.`,
  pairAgain: (labels) => `Devices paired after the backup have to be paired again: ${labels}.`,
  pinsOfBackup: (day) =>
    `PINs and sessions are those of the backup, ${day}: a PIN changed since is the old one again. Give a new one to whoever had changed it: npm run cli -- pin --staff ID`,
  pinsUnsure:
    'PINs and sessions are those of the data before, whose end is lost: a PIN that was changed just before may be the old one again. Please give a new one to whoever had changed it: npm run cli -- pin --staff ID',
  devicesOfBackup: (day) =>
    `These devices may come in as on the day of the backup, ${day}, also those let go since. Please let those go again on the lead's screen, under “Devices”:`,
  leftFacts:
    'Facts that let-go devices have left: those admitted or dropped after the backup wait again or have to be brought in again, those brought in after it have to be brought in again: npm run cli -- import outbox FILE. Admitted twice, they count once.',
  startAgainSignedIn:
    'Start the office again (npm start). PINs are the present ones, and who was signed in stays so; devices send again by themselves what the backup does not have.',
  startAgain:
    'Start the office again (npm start). Devices send again by themselves what the backup does not have.',
};
