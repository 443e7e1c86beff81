import type { Words } from '../words.ts';

/** Words of a rating's receipt, where it is given (SPEC Z1). */
export const receipt: Words['receipt'] = {
  title: 'Your receipt',
  keep: "You may take a picture of this code or write it down. Once the centre has published the quarter's results, you can check with it that your rating was counted. It is for checking alone and holds neither your name nor your answers; the centre does not keep it. Please give it to nobody else.",
  qrLabel: 'QR code of the receipt',
};
