import type { Words } from '../words.ts';

/** Words of feedback on the kiosk and the phone. */
export const feedbackKiosk: Words['feedbackKiosk'] = {
  title: 'Feedback',
  whatAbout: 'What is your feedback about?',
  abouts: { rules: 'Rules, procedures', conduct: 'How you were served' },
  aboutNotes: {
    rules: 'Papers, time limits, fees or ways that make no sense',
    conduct: 'Manner and conduct of those who serve',
  },
  complaints: 'Formal complaints and denunciations have a law of their own: please ask a clerk.',
  write: 'Please write what you want to say',
  writeHint: 'In any language. The clerks take it on paper too.',
  left: (count) => `${count} characters left`,
  empty: 'Nothing written yet',
  keyboard: 'Keyboard',
  space: 'Space',
  newLine: 'New line',
  letters: 'ABC',
  signs: '123 ?,',
  contact: 'Would you like an answer of your own?',
  contactHint: 'If so, give a phone number or an e-mail address. You need not give any.',
  noContact: 'No contact given',
  purpose:
    'The office uses it only to ask about and answer this feedback, never publishes it, and deletes it when you ask (older backups may keep it for a while).',
  withoutContact: 'Send without',
  send: 'Send feedback',
  sending: 'Sending…',
  failed: 'This machine could not keep your feedback. Please speak to a clerk.',
  notSent: 'It could not be sent. What you wrote is still here; please send it again.',
  thanks: 'Thank you. The office has your feedback.',
  code: 'The code of your feedback',
  codeNote: (address) =>
    `Please note it down. Look it up ${address === null ? 'on the public results page, under Feedback' : `at ${address}`}, or tell it to the lead of the centre to ask what became of it.`,
  answeredWithin: (days) => `The centre answers within ${days} working days.`,
  printCode: 'Print this code',
  printingCode: 'The slip is being printed below. If none comes, please note the code down.',
};
