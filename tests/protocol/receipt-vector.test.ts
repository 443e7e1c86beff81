import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { beginReceipt, hexOf, leafOf, sha256 } from '#shared/client/receipt.ts';
import { codeOf, readCode, receiptLink } from '#shared/client/receipt-code.ts';
import { sealedContent } from '#shared/domain/seal.ts';
import { commitmentOf } from '../../server/store/commitment.ts';

/** Device, office and page make the same bytes of the same answers: one vector, computed with sha256sum. */

const VECTOR = {
  receipt: '9cf8ed050bd3a2ad0e4c',
  code: 'KKWE-T18B-TEHA-T3JC',
  salt: '000102030405060708090a0b0c0d0e0f',
  answers: { result: 'satisfied', attitude: 'very-satisfied' },
  reasons: ['waited-long', 'papers', 'waited-long'],
  content:
    '{"answers":{"attitude":"very-satisfied","result":"satisfied"},"reasons":["waited-long","papers"]}',
  commitment: '03dd99f8662b29f0083a21bca6edefaada1d1f1b754d003cdfeaa1a5830c9704',
  leaf: '1621bed74e7b25bf07aa3dddf9c16693e4fe31a29184fd7c481424e5ff90dbef',
} as const;

test('[Z1] device and office make the same commitment and leaf of the same answers', async () => {
  const content = sealedContent(VECTOR.answers, VECTOR.reasons);
  expect(content).toBe(VECTOR.content);
  expect(commitmentOf(VECTOR.salt, content)).toBe(VECTOR.commitment);
  const commitment = await sha256(bytes(VECTOR.salt), new TextEncoder().encode(content));
  expect(hexOf(commitment)).toBe(VECTOR.commitment);
  expect(hexOf(await leafOf(bytes(VECTOR.receipt), commitment))).toBe(VECTOR.leaf);
});

test('[Z1] what a device seals fits its receipt, and a change of mind makes another leaf of the same receipt', async () => {
  const receipt = beginReceipt();
  if (!receipt) throw new Error('There is no SHA-256 here.');
  const first = await receipt.seal(VECTOR.answers, []);
  const second = await receipt.seal(VECTOR.answers, []);
  expect(second.leaf).not.toBe(first.leaf);
  for (const { salt, leaf } of [first, second]) {
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    const commitment = commitmentOf(salt, sealedContent(VECTOR.answers, []));
    const own = readCode(receipt.code);
    const made = createHash('sha256')
      .update(own ?? '')
      .update(bytes(commitment))
      .digest('hex');
    expect(leaf).toBe(made);
  }
});

test('[Z1] a receipt is written as sixteen letters and digits and read back as it was', () => {
  expect(codeOf(bytes(VECTOR.receipt))).toBe(VECTOR.code);
  for (let i = 0; i < 200; i += 1) {
    const receipt = crypto.getRandomValues(new Uint8Array(10));
    expect(readCode(codeOf(receipt))).toEqual(receipt);
  }
});

test.for([
  'kkwe t18b teha t3jc',
  'KKWET18BTEHAT3JC',
  ' KKWE–TI8B–TEHA–T3JC ',
  'kkwe-tl8b-teha-t3jc',
  'https://danhgia.example/dashboard/receipt#KKWE-T18B-TEHA-T3JC',
])('[Z1] a receipt typed as "%s" is understood', (typed) => {
  expect(hexOf(readCode(typed) ?? new Uint8Array())).toBe(VECTOR.receipt);
});

test('[Z1] O stands for 0 in a receipt that was written down by hand', () => {
  expect(readCode('OOOO-0000-oooo-0001')).toEqual(readCode('0000-0000-0000-0001'));
});

test.for([
  '',
  'KKWE-T18B-TEHA-T3J',
  'KKWE-T18B-TEHA-T3JCC',
  'KKWE-T18B-TEHA-T3JU',
  'A025',
])('[Z1] "%s" is no receipt', (typed) => {
  expect(readCode(typed)).toBeNull();
});

test('[Z1] the QR leads to the page that looks a receipt up, with the receipt where no browser sends it', () => {
  const link = receiptLink(VECTOR.code, 'https://danhgia.example/');
  expect(link).toBe(`https://danhgia.example/dashboard/receipt#${VECTOR.code}`);
  expect(new URL(link).pathname).toBe('/dashboard/receipt');
  expect(receiptLink(VECTOR.code, null)).toBe(VECTOR.code);
});

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
