import { expect, test } from 'vitest';
import { withTelex } from '../../kiosk/feedback/telex.ts';
import { withKey, withoutLast } from '../../kiosk/feedback/typing.ts';

/** Vietnamese written with the kiosk's keys, accents by telex. */

const TYPED: Readonly<Record<string, string>> = {
  tieengs: 'tiếng',
  hoaf: 'hòa',
  hoafn: 'hoàn',
  dduwowngf: 'đường',
  duwowngfd: 'đường',
  nguwowif: 'người',
  nguoiwf: 'người',
  thuwcj: 'thực',
  quys: 'quý',
  quaanj: 'quận',
  gif: 'gì',
  giaays: 'giấy',
  giuwax: 'giữa',
  khuyur: 'khuỷu',
  ngoaif: 'ngoài',
  cuar: 'của',
  muwa: 'mưa',
  muaw: 'mưa',
  hoawcj: 'hoặc',
  thuyr: 'thủy',
  huyeenj: 'huyện',
  tooi: 'tôi',
  khoong: 'không',
  yeeu: 'yêu',
  uwowng: 'ương',
  phieeus: 'phiếu',
  chuwngs: 'chứng',
  nhieeuf: 'nhiều',
  oong: 'ông',
  dangwd: 'đăng',
  muoons: 'muốn',
  tuooir: 'tuổi',
  // A second time the key stands for itself, and z takes a tone away.
  ass: 'as',
  aaa: 'aa',
  ddd: 'dd',
  baasz: 'bâ',
  // Without accents, and in other languages, letters stay letters.
  kinh: 'kinh',
  phuong: 'phuong',
  thanh: 'thanh',
  yeetsde: 'yếtde',
};

const typed = (keys: string) => [...keys].reduce(withTelex, '');

test.each(Object.entries(TYPED))('[Y1] %s is written as %s', (keys, word) => {
  expect(typed(keys)).toBe(word);
});

test('[Y1] only the word that is being written changes', () => {
  expect(withTelex('Thủ tục cham', 'j')).toBe('Thủ tục chạm');
  expect(withTelex('Uy', 'r')).toBe('Ủy');
});

test('[Y1] a full text takes no more, and deleting takes whole letters', () => {
  expect(withKey('ab', 'c', 'as-typed', 2)).toBe('ab');
  expect(withKey('tie', 'e', 'as-typed', 9)).toBe('tiee');
  expect(withoutLast('tiế')).toBe('ti');
});
