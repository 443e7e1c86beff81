import { expect, test } from 'vitest';
import { everydayIn, meaningsIn } from '../../kiosk/search/everyday.ts';
import { fold } from '../../kiosk/search/spelling.ts';
import { searchIndex } from '../../kiosk/search/search-index.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { HERE } from './here.ts';
import { codesFor } from './support.ts';

/** Everyday words: what people say, not what the catalogue calls it. */

test.each([
  ['sao y', '2.000815'],
  ['công chứng', '2.000815'],
  ['giấy độc thân', '1.004873'],
  ['sổ đỏ', '1.013978'],
  ['trích lục', '2.000635'],
  ['nhập hộ khẩu', '1.004222'],
])('[L3] "%s" leads to the procedure it means', (said, code) => {
  expect(codesFor(said).slice(0, 3)).toContain(code);
  expect(codesFor(fold(said)).slice(0, 3)).toContain(code);
});

test('[L3] an everyday word may be misspelt or half typed too', () => {
  expect(codesFor('giay doc tahn').slice(0, 3)).toContain('1.004873');
  expect(codesFor('giay doc th').slice(0, 3)).toContain('1.004873');
});

test('[L3] every meaning leads somewhere in the catalogue of a ward', () => {
  const leadsOf = meaningsIn(CATALOGUE.procedures);
  const meanings = everydayIn('en').flatMap(({ means }) => means);
  expect(meanings.filter((meaning) => leadsOf([meaning]).size === 0)).toEqual([]);
});

test('[L3] nothing is said twice, with accents or without', () => {
  const said = everydayIn('en').flatMap((entry) => entry.said.map(fold));
  expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
});

test.each([
  'bìa đỏ',
  'giấy hồng',
  'lấn chiếm',
])('[L3] an office without the procedure that "%s" means is not led to another one', (said) => {
  const others = CATALOGUE.procedures.filter((one) => one.field !== 'dat-dai');
  expect(searchIndex(others, 'vi').find(said, HERE).procedures).toEqual([]);
});

test('[L3] in English both languages are understood', () => {
  const index = searchIndex(CATALOGUE.procedures, 'en');
  const first = (text: string) => index.find(text, HERE).procedures[0]?.code;
  expect(first('building permit')).toBe('1.013225');
  expect(first('red book')).toBe('1.013978');
  expect(first('giay phep xay dung')).toBe('1.013225');
});
