import { expect, test } from 'vitest';
import { afterNumber, NO_RUN, restLeft, type Run } from '../../kiosk/model/pause.ts';

/** Times in s, as people count them. */

/** As fast as the screens allow: four touches, each new screen settling for 0.35 s. */
const FASTEST = 1.4;

/**
 * People one after the other at the kiosk, each of them coming to the button so long after the last number, and taking
 * theirs so long after that, or when the rest is over. @returns when each number was given
 */
function numbersAt(people: readonly (readonly [comesAfter: number, takesAfter: number])[]) {
  let run: Run = NO_RUN;
  let last = 0;
  return people.map(([comesAfter, takesAfter]) => {
    const cameAt = (last + comesAfter) * 1000;
    const ready = cameAt + takesAfter * 1000;
    const now = ready + restLeft(run, ready);
    run = afterNumber(run, cameAt, now);
    last = now / 1000;
    return last;
  });
}

const many = <Item>(count: number, item: (i: number) => Item) =>
  Array.from({ length: count }, (_, i) => item(i));
const gaps = (times: readonly number[]) => times.slice(1).map((at, i) => at - (times[i] ?? 0));
/** The most numbers in any minute. */
const mostInAMinute = (times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60).length));

test('[K6] three numbers come without a rest; then 5, 10, 15 and never more than 20 s', () => {
  const times = numbersAt(many(9, () => [0, 0] as const));
  expect(gaps(times)).toEqual([0, 0, 5, 10, 15, 20, 20, 20]);
});

test('[K6] the rest is counted from the last number, and runs out by itself', () => {
  const run: Run = { length: 3, lastAt: 4000 };
  expect(restLeft(run, 4000)).toBe(5000);
  expect(restLeft(run, 8999)).toBe(1);
  expect(restLeft(run, 9000)).toBe(0);
});

test('[K6] a mischief-maker as fast as the screens allow gets seven numbers in the first minute, then three', () => {
  const times = numbersAt(many(40, () => [FASTEST, 0] as const));
  expect(times.filter((at) => at < 60)).toHaveLength(7);
  const later = times.filter((at) => at >= 60);
  expect(mostInAMinute(later)).toBe(3);
});

test('[K6] whatever one tries, there are no more than 15 numbers in a minute', () => {
  for (let comesAfter = FASTEST; comesAfter < 12; comesAfter += 0.1) {
    expect(mostInAMinute(numbersAt(many(60, () => [comesAfter, 0] as const)))).toBeLessThan(16);
    // Two or three at once, and then idle for a while.
    for (const burst of [2, 3, 4]) {
      const times = many(60, (i) => [i % burst === 0 ? comesAfter : FASTEST, 0] as const);
      expect(mostInAMinute(numbersAt(times))).toBeLessThan(16);
    }
  }
});

test.each([5, 6, 8, 9.9])('[K6] thirty people %d s apart lose no second to the rest', (apart) => {
  const people = many(30, () => [apart - 1.5, 1.5] as const);
  for (const gap of gaps(numbersAt(people))) expect(gap).toBeCloseTo(apart, 6);
});

test('[K6] thirty people behind a mischief-maker lose 20 s at most, the first of them alone', () => {
  const mischief = many(10, () => [FASTEST, 0] as const);
  const crowd = many(30, () => [4.5, 1.5] as const);
  const waits = gaps(numbersAt([...mischief, ...crowd]).slice(mischief.length - 1));
  expect(waits[0]).toBeCloseTo(20, 6);
  for (const gap of waits.slice(1)) expect(gap).toBeCloseTo(6, 6);
});

test('[K6] ten seconds without anybody at the button, and the next three come without a rest again', () => {
  const times = numbersAt([...many(4, () => [0, 0] as const), [10, 0], [0, 0], [0, 0], [0, 0]]);
  expect(gaps(times)).toEqual([0, 0, 5, 10, 0, 0, 5]);
});
