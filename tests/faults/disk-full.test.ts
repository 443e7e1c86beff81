import { expect, test } from 'vitest';
import { fillDisk } from './disk-full.ts';

test('[X4] a full disk is said, nothing is half done, and with room the office goes on by itself', async () => {
  const { wrong, lines } = await fillDisk({ times: 2, commands: 30 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 60_000);
