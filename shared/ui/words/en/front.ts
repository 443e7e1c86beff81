import type { Words } from '../words.ts';

/** Words of the office's front page, which leads to every screen. */
export const front: Words['front'] = {
  title: 'The screens of this office',
  kiosk: 'Ticket kiosk',
  kioskNote: 'Citizens choose a procedure and take a number',
  tablet: 'Rating tablet at the counter',
  exitTablet: 'The exit',
  tabletNote: 'Citizens rate the service when they are done',
  counter: "Clerk's counter",
  counterNote: 'Call numbers, note outcomes',
  display: 'Hall display',
  displayNote: 'Numbers being called and the published results',
  results: 'Public results',
  resultsNote: 'Satisfaction rate of each period',
  posting: 'Posted procedures',
  postingNote: 'Every procedure in force, by field',
  office: "Office lead's part",
  officeNote: 'Results by quarter, publication, forms to download',
  demonstration: 'Demonstration: the office, the figures and the people here are invented.',
  openToOthers:
    'This one is open to other machines (DEMO=1): whoever reaches this address can pair screens and take numbers. Please enter nothing real.',
  pairsItself:
    'Each link pairs one screen with the office, once and within 15 minutes. Load this page again for new links.',
  signsIn: 'Sign in with a post and its PIN; the PINs are printed when the server starts',
  pairFirst: 'A new screen shows a code of its own; the lead enters it under Devices.',
  otherLanguage: 'Tiếng Việt',
};
