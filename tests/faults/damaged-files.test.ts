import { expect, test } from 'vitest';
import { damageFiles } from './damaged-files.ts';

test('[X2] a memory with a bit turned over or its end cut off is never taken for sound', async () => {
  const { wrong, lines } = await damageFiles({ seed: 'short', flips: 30, cuts: 12, writesMs: 600 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 120_000);
