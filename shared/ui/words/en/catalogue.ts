import type { Words } from '../words.ts';

/** What is said of a list of procedures that was read (SPEC E5): what must be put right, what stays empty, what would change. */
export const catalogue: Words['catalogue'] = {
  wholeList: 'whole list',
  row: (row) => `row ${row}`,
  rowColumn: (row, column) => `row ${row}, column ${column}`,
  problems: {
    'unreadable-file': () =>
      'The file cannot be read. Please save the list as .xlsx or as .csv (UTF-8), then do this again.',
    'wrong-encoding': () =>
      'The file is not in UTF-8. In Excel, please save it as "CSV UTF-8" or as .xlsx.',
    'too-large': () => 'The file is too large. Please keep the list alone in it, without pictures.',
    'too-many-rows': (text) => `The list has ${text} procedures; 2,000 is the most.`,
    'no-heads': () =>
      'There are no column heads. A "code" column and at least one other are needed within the first 20 rows.',
    'head-twice': (text) => `The column ${text} stands there twice. Please take one away.`,
    'no-rows': () => 'There is no procedure in the list.',
    'code-missing': () => 'The code of the procedure is missing.',
    'code-malformed': (text) =>
      `"${text}" is no national procedure code. It looks like 2.000815, without the province's ending.`,
    'code-twice': (text) => `The code ${text} stands in a row above.`,
    'name-missing': () => 'The name of the procedure is missing.',
    'field-missing': () => 'A new procedure needs its field (column "field_vi").',
    'lane-unknown': (text) =>
      `The office has no ordinary queue "${text}". Please give the id or the name of one.`,
    'lane-missing': () =>
      'It is not known in which queue this new procedure waits. Please add a "lane" column with the id or name of the queue.',
    'no-wait-unclear': (text) => `"${text}" is neither yes nor no.`,
    'bad-date': (text) => `"${text}" is no date. Please write it as 2026-03-01 or 01/03/2026.`,
    'bad-time': (text) => `"${text}" is no time of day. Please write it as 15:00.`,
    'formula-error': (text) =>
      `The cell is the error of a formula (${text}). Please type the text.`,
    'too-long': () =>
      'The text of this cell is too long (name of a field: 120 characters; others: 400).',
  },
  notUnderstood: (text) => `"${text}" is not understood, so it stays empty.`,
  unconfirmed: (text) => `"${text}" is not confirmed, so it stays empty.`,
};
