import type { Words } from '../words.ts';

/** What the office says when a message itself is wrong, before anyone decides on it: one sentence each, saying what to do (SPEC A7). */
export const faults: Words['faults'] = {
  'malformed-json':
    'What was sent cannot be read. Please check the sending program and send it again.',
  'too-large': 'What was sent is too long. Please shorten it and send it again.',
  'wrong-shape':
    'What was sent does not have the right form. Please check each part and send it again.',
  'unknown-command':
    'The office has no such command. Please load the screen again to use the new version.',
  'unknown-token':
    'This device is not paired with the office, or the session is over. Please pair it or sign in again.',
  'wrong-pin': 'The post or the PIN is wrong. Please enter it again.',
  'wrong-code':
    'The pairing code is wrong, used up or expired. Please use the one that the screen shows now.',
  'other-screen':
    'Another kind of screen shows this code. Please choose the right kind and enter the code again.',
  'old-protocol': 'This screen is an old version. Please load it again.',
  'too-many': 'Too many requests at once. Please wait a moment and try again.',
  'not-found': 'There is no such page or figure. Please check the address.',
  'foreign-origin':
    "This request came from another site and was not taken. Please open the screen from the office's own address.",
  'no-room':
    'The server has no room left on its disk: nothing was written and nothing has changed. Please have the administrator free some space; the office then goes on by itself.',
  fault:
    'The office could not write this down, and nothing has changed. Please try again, or call the administrator.',
};
