import type { Words } from '../words.ts';

/** Words of the kiosk's search and of its keyboard. */
export const search: Words['search'] = {
  find: 'Find a procedure',
  findNote: 'Type a few letters',
  typed: 'Typed',
  hint: 'No accents needed. No-wait procedures come first.',
  found: (count) =>
    count === 0 ? 'Not found' : count === 1 ? '1 procedure' : `${count} procedures`,
  start: 'Please type part of a name, or what you would call it yourself.',
  examples: 'For example:',
  exampleTexts: ['notary', 'birth certificate', 'marriage', 'red book', 'residence'],
  nothing: (text) => `No procedure found for “${text}”.`,
  nothingNote: 'Please type less, or another word. You may also ask at the help desk.',
  byField: 'Choose by field',
  getsReady: 'The search is being opened. One moment, please.',
  results: 'Procedures found',
  keyboard: 'Keyboard',
  space: 'space',
  digits: '123',
  letters: 'abc',
};
