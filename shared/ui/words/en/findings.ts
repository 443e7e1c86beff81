import type { Words } from '../words.ts';

/** Words of findings: what the office means to mend, on the lead's and the public page. Days and periods come already written. */
export const findings: Words['findings'] = {
  title: 'Being mended',
  publicNote: 'What the office does after the results of this period.',
  pageTitle: 'To be mended',
  pageNote:
    "From a period's results: what is to be done, by whom, until when. It stands on that period's public page.",
  text: 'What',
  owner: 'Who',
  due: 'Until',
  state: 'State',
  since: (state, day) => `${state} since ${day}`,
  late: 'late',
  none: 'There is nothing yet.',
  add: 'Add one',
  period: 'Period',
  save: 'Save',
  saved: 'Saved.',
  move: { open: 'Go on with it', done: 'Done', dropped: 'Drop it' },
  moveOf: (what, text) => `${what}: ${text}`,
  note: 'Internal note (if any)',
  publicWarning:
    'The words, the post that owns it, the last day and the state stand on the public page. Please write no names.',
};
