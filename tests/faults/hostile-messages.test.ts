import { expect, test } from 'vitest';
import { sendHostile } from './hostile-messages.ts';

test('[A7] whatever is sent to the office by line and by request, it goes on and nothing gets in', async () => {
  const { wrong, lines } = await sendHostile({ seed: 'short', messages: 6000 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 60_000);
