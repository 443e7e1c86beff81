import { expect, test } from 'vitest';
import { wrongClocks } from './wrong-clocks.ts';

test('[N9] numbers stand in order whatever the clocks of the kiosks and of the office do', async () => {
  const { wrong, lines } = await wrongClocks({ numbers: 4 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 120_000);
