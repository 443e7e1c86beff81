import type { Sign } from '#shared/domain/doubt/signs.ts';
import { expect, test } from 'vitest';
import { DEMANDED } from './conducts.ts';
import { PLACES } from './offices.ts';
import { playWeeks } from './watched-weeks.ts';

/** Planted frauds in a small office, and honest weeks of a large one, shortly; the long version is `npm run bench -- --only truth-flags`. */

const SMALL = PLACES.find(({ name }) => name.startsWith('three'))!;
const LARGE = PLACES.find(({ name }) => name.startsWith('six'))!;
const SEED = 7;

test.each(
  DEMANDED,
)('[D9 D11] the counter that cheats by $id is named within a week, and no other', (fraud) => {
  const { cheat, signs } = playWeeks(SMALL, SEED, fraud);
  expect(signs.map(({ counter }) => counter)).toContain(cheat?.id);
  const others = signs.filter(({ counter }) => counter !== cheat?.id);
  // A number that nobody holds is missed wherever another counter calls it.
  const isGhostMissed = ({ kind }: Sign) => fraud.id === 'ghost-visits' && kind === 'missed';
  expect(others.filter((one) => !isGhostMissed(one))).toEqual([]);
});

test('[D1 D9] honest weeks name nobody, and of a hundred honest ratings at most one is flagged', () => {
  const { signs, flagged, answered } = playWeeks(LARGE, SEED, null);
  expect(signs).toEqual([]);
  expect(answered).toBeGreaterThan(1000);
  expect(flagged / answered).toBeLessThanOrEqual(0.01);
});
