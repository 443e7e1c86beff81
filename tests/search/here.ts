import type { Here } from '../../kiosk/search/ranking.ts';

/** A kiosk that has a number for everything, while the no-wait lane is open. */
export const HERE: Here = {
  isGiven: () => true,
  isAtOnce: ({ noWait }) => noWait !== null,
};
