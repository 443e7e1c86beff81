import { expect, test } from 'vitest';
import { fold, isOneSlipFrom, soundOf, untelex, wordsOf } from '../../kiosk/search/spelling.ts';
import { changeBy, LONGEST_TEXT, withKey, withoutLast } from '../../kiosk/search/typing.ts';
import { codesFor } from './support.ts';

/** What a finger types and what it means: no accents needed, case, telex and a slip forgiven. */

const COPY = '2.000815';
const MARRIAGE = '1.000894';
const PENSION = '1.014027';

test('[L1] a name is found without accents', () => {
  expect(codesFor('dang ky ket hon')[0]).toBe(MARRIAGE);
  expect(fold('Đăng Ký')).toBe('dang ky');
  expect(wordsOf('Cấp lại, sửa đổi').map((word) => word.text)).toEqual([
    'cap',
    'lai',
    'sua',
    'doi',
  ]);
});

test('[L1] accents, composed or not, and either spelling of i and y lead to the same', () => {
  const expected = codesFor('dang ky ket hon');
  expect(codesFor('đăng ký kết hôn')).toEqual(expected);
  expect(codesFor('đăng ký kết hôn'.normalize('NFD'))).toEqual(expected);
  expect(codesFor('dang ki ket hon')).toEqual(expected);
});

test('[L2] case does not matter', () => {
  expect(codesFor('DANG Ky KET hon')).toEqual(codesFor('dang ky ket hon'));
});

test.each([
  ['chuwngs', 'chung'],
  ['thuwcj', 'thuc'],
  ['ddawng', 'dang'],
  ['dangwd', 'dang'],
  ['kys', 'ki'],
  ['ddor', 'do'],
  ['hono', 'hon'],
  ['khoong', 'khong'],
  ['chwngs', 'chung'],
  ['hoon', 'hon'],
  ['trich', 'trich'],
  ['xyzxyz', 'xyzxyz'],
])('[L2] %s in telex is read as %s', (typed, read) => {
  expect(untelex(typed)).toBe(read);
});

test('[L2] telex marks do not matter', () => {
  expect(codesFor('chuwngs thuwcj banr sao tuwf banr chinhs')[0]).toBe(COPY);
  expect(codesFor('ddawng kys keets hoon')).toEqual(codesFor('dang ky ket hon'));
});

test.each([
  ['a wrong letter', 'kat'],
  ['a dropped letter', 'kt'],
  ['a doubled letter', 'kett'],
  ['two swapped letters', 'kte'],
])('[L2] %s is one slip', (_, typed) => {
  expect(isOneSlipFrom(typed, 'ket')).toBe(true);
});

test('[L2] the same word is no slip, and two slips are too many', () => {
  expect(isOneSlipFrom('ket', 'ket')).toBe(false);
  expect(isOneSlipFrom('kat', 'khet')).toBe(false);
});

test.each([
  'khai sihn',
  'khai sinhh',
  'khia sinh',
  'khai snih',
  'kai sinh',
])('[L2] "%s" finds the registration of a birth', (typed) => {
  expect(codesFor(typed).slice(0, 3)).toContain('1.001193');
});

test('[L2] what a region says alike is found alike', () => {
  expect(soundOf('trich')).toBe(soundOf('chich'));
  expect(codesFor('chich luc')[0]).toBe('2.000635');
  expect(codesFor('xo do')[0]).toBe('1.013978');
});

test('[L2] words without a space between them are parted', () => {
  expect(codesFor('khaisinh')).toEqual(codesFor('khai sinh'));
  expect(codesFor('ddawngkyskeetshoon')[0]).toBe(MARRIAGE);
});

test('[L2] the last word may be half typed', () => {
  expect(codesFor('chung thuc ban sao tu ban ch')[0]).toBe(COPY);
});

test.each(['2.000815', '2000815', '000815', '2.0008'])('[L2] the code %s finds it', (typed) => {
  expect(codesFor(typed)[0]).toBe(COPY);
});

test('[L2] digits are looked for inside a code only where there are four of them; fewer may be an age', () => {
  expect(codesFor('0815')[0]).toBe(COPY);
  expect(codesFor('75')[0]).toBe(PENSION);
  expect(codesFor('2.0').every((code) => code.startsWith('2.0'))).toBe(true);
});

test('[L1] a key adds a small letter, a space only after a word, and the text has an end', () => {
  expect(withKey('sao', 'Y')).toBe('saoy');
  expect(withKey('', ' ')).toBe('');
  expect(withKey('sao ', ' ')).toBe('sao ');
  expect(withKey('a'.repeat(LONGEST_TEXT), 'b')).toHaveLength(LONGEST_TEXT);
  expect(withoutLast('đ')).toBe('');
});

test('[L1] a hardware keyboard types letters, digits and dots; other keys are not for the search', () => {
  expect(changeBy('đ')?.('')).toBe('đ');
  expect(changeBy('Backspace')?.('sao')).toBe('sa');
  expect(changeBy('Delete')?.('sao')).toBe('');
  expect([changeBy('Tab'), changeBy('Enter'), changeBy('F5'), changeBy('/')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
