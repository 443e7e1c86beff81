import type { Words } from '../words.ts';

/** Words of the service hours as they stand now, on the kiosk, on its paper and in the hall. */
export const opening: Words['opening'] = {
  openUntil: (time) => `Open until ${time}`,
  closedNow: 'Closed now.',
  callsFrom: (time) => `Numbers will be called from ${time}.`,
  callsOver: 'No more numbers are called today.',
  dayOff: 'The centre is closed today; no numbers are called.',
  holiday: (name) => `Closed today: ${name}.`,
  noCalls: 'No numbers are called.',
  worksAgain: (day) => `Open again on ${day}.`,
};
