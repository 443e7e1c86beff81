import { expect, test } from 'vitest';
import { weatherFaults } from './faulty-server.ts';

test('[O2] dropped, doubled, refused and late: every fact arrives once, in order', async () => {
  const { wrong, lines, settledMs } = await weatherFaults({
    facts: 3,
    delayMs: 1500,
    eachMs: 1500,
  });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
  expect(settledMs).toBeLessThan(10_000);
}, 120_000);
