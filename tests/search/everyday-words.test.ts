import { expect, test } from 'vitest';
import { EVERYDAY_WORDS } from '../../kiosk/search/everyday-words.ts';
import { EVERYDAY_WORDS_ENGLISH } from '../../kiosk/search/everyday-words-english.ts';
import { meaningsIn } from '../../kiosk/search/everyday.ts';
import { fold } from '../../kiosk/search/fold.ts';
import { everydayFrom } from '../../kiosk/search/read-everyday.ts';
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

test('[L3] every meaning leads somewhere in the catalogue of a ward, or at least one of its entry does', () => {
  const leadsOf = meaningsIn(CATALOGUE.procedures);
  const all = [...EVERYDAY_WORDS, ...EVERYDAY_WORDS_ENGLISH];
  expect(all.filter((entry) => leadsOf(entry).size === 0)).toEqual([]);
});

test('[L3] there are at least 100 phrases, and none is said twice in an entry', () => {
  expect(EVERYDAY_WORDS.flatMap((entry) => entry.said).length).toBeGreaterThan(100);
  const twice = EVERYDAY_WORDS.flatMap(({ said }) =>
    said.filter((one, i) => said.indexOf(one) !== i),
  );
  expect(twice).toEqual([]);
});

test('[L3] an office without the procedure is not led anywhere', () => {
  const others = CATALOGUE.procedures.filter((one) => one.field !== 'dat-dai');
  const found = searchIndex(others, 'vi').find('bìa đỏ', HERE);
  expect(found.procedures.map((one) => one.field)).not.toContain('dat-dai');
});

test('[L3] the list is written with meanings at the margin and phrases below them', () => {
  expect(everydayFrom('\nđăng ký khai sinh; bản sao\n  mới đẻ, em bé,\n  sinh đôi\n')).toEqual([
    { means: ['đăng ký khai sinh', 'bản sao'], said: ['mới đẻ', 'em bé', 'sinh đôi'] },
  ]);
});

test('[L3] in English both languages are understood', () => {
  const index = searchIndex(CATALOGUE.procedures, 'en');
  const first = (text: string) => index.find(text, HERE).procedures[0]?.code;
  expect(first('building permit')).toBe('1.013225');
  expect(first('red book')).toBe('1.013978');
  expect(first('giay phep xay dung')).toBe('1.013225');
});
