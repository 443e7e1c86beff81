import { expect, test } from 'vitest';
import { hammerRating } from './hammered-rating.ts';

test('[R2] a visit rated from many connections at once has one rating that counts', async () => {
  const { wrong, lines } = await hammerRating({
    seed: 'short',
    visits: 3,
    connections: 12,
    blows: 6,
  });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 60_000);
