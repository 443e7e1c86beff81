import type { ProblemSentences, ValueKind } from '../../../protocol/file-problem.ts';
import type { NamedShape } from '../../../protocol/text.ts';
import type { Words } from '../words.ts';

/** What is said of an office file: each problem that can be in one, and what to do about it. */

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'text in quotation marks',
  number: 'a number without quotation marks',
  'yes-no': 'true or false',
  list: 'a list in [ ]',
  group: 'a group of members in { }',
  nothing: 'empty (null)',
};

const SHAPES: Readonly<Record<NamedShape, string>> = {
  slug: 'an id: 1 to 40 of a–z, digits or hyphens, such as ho-tich',
  'procedure-code': 'a national procedure code, such as 2.000815',
  'time-of-day': 'a time in 24 hours, such as 07:30',
  day: 'a day that exists, as year-month-day, such as 2026-11-23',
  letter: 'one letter of A B C D E G H K L M N P R T U V X Y',
  colour: 'a colour of # and six digits 0–9 a–f in lower case, such as #f2c766',
  picture:
    'a PNG, JPEG or WebP picture within the file itself (data:image/png;base64,…); SVG cannot be used',
  email: 'an e-mail address, such as mot-cua@example.vn',
  phone: 'a phone number, such as 0237 123 456',
  'web-address': 'an address that begins with http:// or https://',
  'letter-code': "the office's abbreviation behind a letter's number, in capitals, such as TTPVHCC",
  'one-line':
    'text on one line, without control characters or characters broken by a wrong encoding',
};

const PROBLEMS: ProblemSentences = {
  'not-utf-8': () =>
    'The file is not written in UTF-8. Open it in an editor, save it as UTF-8 and try again.',
  garbled: ({ line, found }) =>
    `Letters were broken when the file was opened in a wrong encoding, from line ${line} on (“${found}”). Take the original, open it as UTF-8 and save it again.`,
  'not-json': ({ line, column }) =>
    `The file is not JSON at line ${line}, column ${column}. Look for a comma, bracket or quotation mark there or just before.`,
  'too-deep': ({ line, column }) =>
    `Groups stand within groups deeper than in any office file, at line ${line}, column ${column}. Check that it is the right file.`,
  'key-twice': ({ found }) => `“${found}” stands twice in the same group. Keep one of them.`,
  'and-more': () => 'There are more problems. Put these right first, then check the file again.',

  missing: () => 'This is missing. Please add it.',
  'unknown-key': ({ found }) =>
    `There is nothing called “${found}” here. Check its spelling, or leave it out.`,
  'wrong-kind': ({ expected, found }) => `This must be ${KINDS[expected]}; it is ${KINDS[found]}.`,
  'wrong-shape': ({ expected, found }) => `“${found}” does not fit. Needed is ${SHAPES[expected]}.`,
  'too-long': ({ of, most }) =>
    of === 'list'
      ? `The list is too long. Keep it to ${most} entries.`
      : `Too long. Keep it to ${most} characters.`,
  'too-short': ({ of, least }) =>
    of === 'list'
      ? `The list must not be empty. It needs at least ${least}.`
      : `This must not be empty. It needs at least ${least} characters.`,
  'too-small': ({ least, found }) => `${found} is too small. The least is ${least}.`,
  'too-large': ({ most, found }) => `${found} is too large. The most is ${most}.`,
  'not-whole': ({ found }) => `${found} is not a whole number. Please write one.`,
  'not-one-of': ({ choices, found }) =>
    `“${found}” cannot be used here. Choose one of: ${choices.join(', ')}.`,

  'unknown-reference': ({ found }) =>
    `Nothing in the file has the id “${found}”. Correct the id, or add what it names.`,
  'used-twice': ({ found }) => `“${found}” belongs to an earlier entry. Choose another one.`,
  'name-twice': ({ found }) =>
    `The name “${found}” is that of an earlier entry, and people would take one for the other. Choose another name.`,
  'reserved-id': ({ found }) =>
    `The id “${found}” is kept for the merged row of the figures. Choose another one.`,

  'second-no-wait-lane': () => 'There is a no-wait queue already. There can be only one.',
  'lane-without-counter': () =>
    'People could come to wait here, and no counter serves it. Give this queue to at least one counter.',
  'lane-without-series': () =>
    'Procedures use this queue, and no issuing point has a letter for it. Add a series.',
  'series-nobody-serves': () =>
    'This series leads to a queue that no counter serves. Give the queue to a counter, or remove the series.',
  'lane-twice-at-point': () =>
    'This issuing point has another letter for this queue. One letter a queue is enough at each point.',
  'point-without-series': () =>
    'This issuing point has no letter, so it cannot give numbers. Add a series, or remove the point.',
  'counter-serves-nothing': () =>
    'None of this counter’s queues has a letter, so it can call nobody. Give it a queue that has one.',
  'counter-serves-lane-twice': () => 'The counter has this queue already. Remove the second one.',
  'no-wait-without-lane': () =>
    'This is a no-wait procedure, and the file has no no-wait queue. Add a lane with "noWait": true.',
  'ordinary-lane-is-no-wait': () =>
    'This is the no-wait queue. Choose an ordinary one for the procedure; whoever is within its limits joins the no-wait queue anyway.',

  'time-zone-unknown': ({ found }) =>
    `There is no time zone “${found}”. For Viet Nam write Asia/Ho_Chi_Minh.`,
  'hours-reversed': () => 'The hours must end after they begin. Please correct them.',
  'hours-overlap': () =>
    'These hours begin before the ones above have ended. Write them one after the other, from morning to evening.',
  'weekday-twice': () => 'This weekday is there already. Remove the second one.',
  'last-ticket-outside-hours': ({ found }) =>
    `${found} lies outside the hours of the kiosk. Choose a time within kioskHours.`,
  'day-twice': ({ found }) => `${found} is in the list already. Remove the second one.`,
  'holiday-is-make-up-day': ({ found }) =>
    `${found} is both a holiday and a make-up day. Keep one of the two.`,
  'dates-reversed': () => 'The last day must not be before the first. Please correct it.',

  'wall-colour-unreadable': ({ ink, green }) =>
    `Texts on this colour are hard to read: contrast is ${ink} for ink (10 needed) and ${green} for green (7 needed). Choose a lighter colour.`,
  'language-twice': ({ found }) => `The language ${found} is there already. Remove the second one.`,
  'first-language-missing': () => 'Vietnamese (vi) must be in the list. Please add it.',
  'reason-twice': ({ found }) => `The reason ${found} is there already. Remove the second one.`,
  'questionnaire-of-product': ({ found }) =>
    `“${found}” is a questionnaire that comes with the product. Choose another id for your own.`,
  'core-question-missing': ({ found }) =>
    `The question “${found}” is missing. Every questionnaire asks result, guidance and attitude.`,
  'core-question-asked': ({ found, expected }) =>
    `The question “${found}” must be asked of the same visits in every questionnaire. Write "asked": "${expected}".`,

  'device-without-counter': () => 'A device of this kind belongs to a counter. Name the counter.',
  'device-without-point': () => 'A kiosk belongs to an issuing point. Name the point.',
  'point-has-device': ({ found }) =>
    `The issuing point “${found}” has an earlier kiosk. A point has one; add another point.`,
};

export const officeFile: Words['officeFile'] = {
  problems: PROBLEMS,
  wholeFile: 'the whole file',
  notSound: (file) =>
    `${file} is not a sound office file. Please correct these places (places in lists are counted from 0):`,
  notReadable: (file) => `The office file ${file} cannot be opened. Please check its path.`,
  lastGoodStays: 'The office goes on with the last good file. Nothing has changed.',
};
