import type { Words } from '../words.ts';

/** How the office's memory is doing, as its lead and administrator are told. Times come already written. */
export const officeHealth: Words['officeHealth'] = {
  checkedToday: (time) => `The journal was checked at ${time}: all of it holds.`,
  checkedOn: (time, day) => `The journal was checked at ${time} on ${day}: all of it holds.`,
  notChecked: 'The whole journal has not been checked yet.',
  noRoom:
    "The server's disk is full and nothing can be written down: counters cannot call, kiosks and tablets keep what they have and send it later. Please ask the administrator to make room on the server's disk; delete nothing in the office's data folder. Once there is room the office goes on by itself, without a restart.",
  damaged: "The server's memory is damaged.",
  damagedPlaces: (count) => `The server's memory does not hold in ${count} places.`,
  damagedDo:
    'Please tell the administrator at once: stop the server, run “npm run cli -- verify” to see each place. Tables that differ are put right by “npm run cli -- rebuild”; for all else bring the newest backup back with “npm run cli -- restore FILE”.',
  clockFarAhead:
    "The server's clock stands more than three days ahead. The office does not follow it and keeps its own time. Please have the administrator put the server's date and time right; if they are right, start the server anew.",
};
