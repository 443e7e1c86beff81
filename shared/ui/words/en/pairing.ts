import type { Words } from '../words.ts';

/** Words of a device that does not belong to the office yet. */
export const pairing: Words['pairing'] = {
  title: 'This device does not belong to the office yet',
  note: 'The administrator makes a pairing code; enter it here.',
  code: 'Pairing code',
  pair: 'Pair this device',
  pairing: 'Pairing…',
  codeWrong: 'This code is wrong or has expired. Please make a new one.',
  revoked: 'This device was removed from the office. Please pair it again.',
  otherRole: 'This code is for another kind of device.',
};
