import { expect, test } from 'vitest';
import { killNine } from './kill-nine.ts';

test('[X1] an office killed while a hall speaks to it keeps all that it acknowledged, once', async () => {
  const { wrong, lines, fewestInFlight } = await killNine({
    seed: 'short',
    kills: 6,
    verifyEvery: 2,
  });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
  expect(fewestInFlight).toBeGreaterThanOrEqual(20);
}, 120_000);
