import { expect, test } from 'vitest';
import { reconnectScreens } from './reconnecting-screens.ts';

test('[V1] screens that come back all at once are current within five seconds and delay no command', async () => {
  const { wrong, lines } = await reconnectScreens({ screens: 60, cuts: 1 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 60_000);
