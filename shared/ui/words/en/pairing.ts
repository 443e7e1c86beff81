import type { Words } from '../words.ts';

/** Words of a device that does not belong to the office, or not any more. */
export const pairing: Words['pairing'] = {
  title: 'This device does not belong to the office yet',
  takeElsewhere: 'Please take a number at another machine or at the help desk.',
  enterCode: 'The office lead opens Devices and enters this code:',
  codeNote: (minutes) =>
    `It works once, within ${minutes}\u00a0minutes. When it is over a new one appears; once entered, this screen starts by itself.`,
  askingForCode: 'Asking the centre for a code…',
  unreachable: 'The centre cannot be reached for a code. This screen keeps trying.',
  note: "Another way: the administrator runs this command on the centre's server:",
  command: (role) => `npm run cli -- pair --role ${role} --name …`,
  commandAtCounter: (role) => `npm run cli -- pair --role ${role} --name … --counter …`,
  open: 'and opens on this device the address that it prints. A code works once; for a used one make another.',
  revoked: 'This device was removed from the office',
  otherRole: 'This code is for another kind of device',
  oldVersion: "This screen is older than the centre's version",
  reload: 'Reload',
  failed: 'This device could not start',
  failedNote: 'The centre cannot be reached. Please reload.',
};
