import type { Words } from '../words.ts';

/** Words of the no-wait lane that every screen says alike. */
export const noWait: Words['noWait'] = {
  paused: (why) => `Paused: ${why}`,
  closing: {
    'signer-away': 'the signer is away',
    'system-down': 'a system is down',
    'too-many': 'too many files at the moment',
    other: 'something unforeseen',
  },
  until: (why, time) => `${why} until ${time}`,
  moving: {
    'beyond-limits': 'Beyond the no-wait limits',
    'must-verify': 'Must be verified',
    'needs-opinion': "Needs another department's opinion",
    'papers-missing': 'Papers are missing',
    other: 'Another reason',
  },
};
