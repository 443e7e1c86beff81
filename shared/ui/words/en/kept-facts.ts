import type { Words } from '../words.ts';

/** Words of a device that was let go with facts that the office was never told. */
export const keptFacts: Words['keptFacts'] = {
  count: (count) =>
    `${count} facts (numbers given, ratings) are not sent yet. Paired again at the same place, this device sends them by itself; otherwise please save them as a file.`,
  save: 'Save as a file',
  saved: (count) =>
    `${count} facts are saved in the downloads folder of this device (a keyboard is needed to open it). The administrator brings the file in: npm run cli -- import outbox FILE`,
};
