import { expect, test } from 'vitest';
import { searchIndex } from '../../kiosk/search/search-index.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { byFirstSyllables } from './first-syllables.ts';
import { HERE } from './here.ts';
import { codesFor, namesFor } from './support.ts';

/** The order of what is found, and what is underlined of it. */

test('[L4] of those that answer equally, the ones settled at once come first', () => {
  expect(namesFor('ban sao')).toEqual([
    'Chứng thực [bản sao] từ [bản] chính',
    '[Bản sao] Trích lục hộ tịch, Giấy khai sinh',
    '[Bản sao] giao dịch đã chứng thực',
    'Cấp [bản sao] từ sổ gốc',
    'Chứng thực [bản sao] giấy tờ nước ngoài',
  ]);
});

test('[L4] the better answer comes first, settled at once or not', () => {
  expect(codesFor('dang ky khai sinh')[0]).toBe('1.001193');
  expect(codesFor('cap ban sao tu so goc')[0]).toBe('2.000908');
});

test('[L4] what answers only a part is left out where something answers all', () => {
  expect(codesFor('dang ky ket hon')).not.toContain('1.004222');
});

test('[L4] a closed no-wait lane gives nobody precedence', () => {
  const index = searchIndex(CATALOGUE.procedures, 'vi');
  const closed = { ...HERE, isAtOnce: () => false };
  const [first] = index.find('khai', closed).procedures;
  expect(first?.noWait).toBeNull();
});

test('[L4] a procedure for which this kiosk has no number is not found', () => {
  const index = searchIndex(CATALOGUE.procedures, 'vi');
  const elsewhere = { ...HERE, isGiven: (one: { code: string }) => one.code !== '2.000815' };
  for (const text of ['sao y', '2.000815']) {
    const codes = index.find(text, elsewhere).procedures.map((one) => one.code);
    expect(codes).not.toContain('2.000815');
  }
});

test('[L4] nothing is found for nothing, and for what is no word', () => {
  expect(codesFor('')).toEqual([]);
  expect(codesFor('   ')).toEqual([]);
  expect(codesFor('xyzxyz')).toEqual([]);
});

test('[L4] every procedure is among the first eight by its first three syllables without accents', () => {
  const index = searchIndex(CATALOGUE.procedures, 'vi');
  expect(byFirstSyllables(index, CATALOGUE.procedures, HERE)).toEqual([]);
});

test('[L4] what was found for its everyday name has nothing underlined', () => {
  expect(namesFor('so do')[0]).toBe('Đăng ký đất đai, cấp Giấy lần đầu');
});
