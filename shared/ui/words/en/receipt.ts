import type { Words } from '../words.ts';

/** Words of a rating's receipt, where it is given (SPEC Z1). */
export const receipt: Words['receipt'] = {
  title: 'Your receipt',
  keep: 'The code does not say who you are. Take a picture of it or write it down, keep it to yourself and give it to nobody: whoever has it, and the journal of the centre, learns what you answered. Once the centre has published the results of the quarter you can check with it that your rating was counted. The centre does not keep it.',
  checkAt: 'Check it at:',
  qrLabel: 'QR code of the receipt',
};
