import { expect, test } from 'vitest';
import { afterNumber, NO_RUN, restLeft, type Run } from '../../kiosk/model/pause.ts';

/** Someone who takes each number the moment the kiosk gives it: how long each rest before it was, s. */
function restsOf(numbers: number): readonly number[] {
  let now = 0;
  let run: Run = NO_RUN;
  return Array.from({ length: numbers }, () => {
    const rest = restLeft(run, now);
    now += rest;
    run = afterNumber(run, now);
    return rest / 1000;
  });
}

const afterThree = [0, 2000, 4000].reduce(afterNumber, NO_RUN);

test('[K6] three numbers come without a rest; then 5, 10, 20, 40 and never more than 60 s', () => {
  expect(restsOf(10)).toEqual([0, 0, 0, 5, 10, 20, 40, 60, 60, 60]);
});

test('[K6] the rest runs out by itself', () => {
  expect(restLeft(afterThree, 4000)).toBe(5000);
  expect(restLeft(afterThree, 8999)).toBe(1);
  expect(restLeft(afterThree, 9000)).toBe(0);
});

test('[K6] a gap of 10 s ends it, counted from when the next number could have been taken', () => {
  expect(restLeft(afterNumber(afterThree, 18_999), 18_999)).toBe(10_000);
  expect(restLeft(afterNumber(afterThree, 19_000), 19_000)).toBe(0);
});

test('[K6] people who come one after the other, ten seconds apart, never wait', () => {
  const steady = Array.from({ length: 50 }, (_, i) => i * 10_000).reduce(afterNumber, NO_RUN);
  expect(restLeft(steady, 490_000)).toBe(0);
});
