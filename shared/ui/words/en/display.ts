import type { Words } from '../words.ts';

/** Words of the hall display. */
export const display: Words['display'] = {
  nowCalling: 'Now calling',
  justCalled: 'Just called',
  waiting: 'Waiting',
  peopleWaiting: (people) => `${people}\u00a0waiting`,
  otherLanes: (lanes) => (lanes === 1 ? '1 other queue' : `${lanes} other queues`),
  nobodyCalled: 'No number called yet',
  takeNumberFirst: 'Please take a number at the kiosk and wait here for it.',
  satisfied: (period) => `of citizens satisfied, ${period}`,
  satisfiedDetail: (interval, ratings, response) =>
    `95% interval, if those who answered are representative: ${interval} · ${ratings} ratings · ${response} of visits were rated`,
  noWaitStrip: 'No wait for these',
  notPublishedYet: 'No results published yet',
  lineLost: 'This screen has lost its line',
  listenToClerks: 'Please listen for your number at the counters.',
  turnSoundOn: 'Touch to turn the sound on',
  pairByAddress:
    'Another way: open the pairing address that the administrator has made. It works once only.',
};
