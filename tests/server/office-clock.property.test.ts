import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTooFarBehind, officeClock } from '../../server/office/office-clock.ts';

/** The office's time, while the machine's clock does what it likes. */

const DAY_MS = 86_400_000;
const BEGIN = Date.UTC(2026, 10, 23);

/** A machine: time passes at its pace, and someone sets its clock. */
function machine(from = 0) {
  const now = { steady: 0, ahead: 0 };
  const wall = () => BEGIN + Math.floor(now.steady) + now.ahead;
  const said: string[] = [];
  const logger = {
    error: (_: unknown, message?: string) => void said.push(message ?? ''),
    info: (message: string) => void said.push(message),
  };
  const clock = officeClock({ wall, steady: () => now.steady }, from, logger as never);
  return { now, wall, said, clock, time: clock.now };
}

/** What happens: so much time passes, then the clock is set by so much. */
const happenings = fc.array(
  fc.record({
    passes: fc.double({ min: 0, max: 3_600_000, noNaN: true }),
    setBy: fc.oneof(fc.constant(0), fc.integer({ min: -2 * DAY_MS, max: 2 * DAY_MS })),
  }),
  { maxLength: 60 },
);

test('[X6] however the clock is set, time never goes back, and is never behind the machine', () => {
  fc.assert(
    fc.property(happenings, (steps) => {
      const { now, wall, time } = machine();
      let before = time();
      for (const { passes, setBy } of steps) {
        now.steady += passes;
        now.ahead += setBy;
        const at = time();
        expect(at).toBeGreaterThanOrEqual(before);
        expect(at).toBeGreaterThanOrEqual(wall());
        before = at;
      }
    }),
  );
});

test('[X6] time is never further ahead of the machine than its clock has been set back in all', () => {
  fc.assert(
    fc.property(happenings, (steps) => {
      const { now, wall, time } = machine();
      let setBack = 0;
      time();
      for (const { passes, setBy } of steps) {
        now.steady += passes;
        now.ahead += setBy;
        setBack += Math.max(0, -setBy);
        expect(time() - wall()).toBeLessThanOrEqual(setBack);
      }
    }),
  );
});

test('[X6] once nobody sets the clock any more, both meet after twice the distance and stay together', () => {
  fc.assert(
    fc.property(happenings, (steps) => {
      const { now, wall, time } = machine();
      for (const { passes, setBy } of steps) {
        now.steady += passes;
        now.ahead += setBy;
        time();
      }
      const distance = time() - wall();
      now.steady += 2 * distance + 2;
      expect(time()).toBe(wall());
      now.steady += 1000;
      expect(time()).toBe(wall());
    }),
  );
});

test('[X6] set back by an hour, the clock goes at half speed; set ahead, it is followed at once', () => {
  const { now, wall, time } = machine();
  now.ahead = -3_600_000;
  expect(time()).toBe(BEGIN);
  now.steady += 60_000;
  expect(time()).toBe(BEGIN + 30_000);
  now.ahead = 7_200_000;
  expect(time()).toBe(wall());
});

test('[X6] a machine that slept over the weekend is followed', () => {
  const { now, wall, time, clock } = machine();
  time();
  now.ahead = 62 * 3_600_000;
  expect(time()).toBe(wall());
  expect(clock.isFarAhead()).toBe(false);
});

test('[X6] a year ahead is not followed: time goes on, it is said once, and the clock counts again once it is back', () => {
  const { now, wall, time, clock, said } = machine();
  time();
  now.ahead = 365 * DAY_MS;
  for (const minutes of [1, 2, 3]) {
    now.steady += 60_000;
    expect(time()).toBe(BEGIN + minutes * 60_000);
  }
  expect(clock.isFarAhead()).toBe(true);
  expect(said).toHaveLength(1);
  now.ahead = 0;
  now.steady += 60_000;
  expect(time()).toBe(wall());
  expect([clock.isFarAhead(), said.length]).toEqual([false, 2]);
});

test('[X6] an office started anew follows the machine, however far ahead', () => {
  const { wall, time } = machine(BEGIN - 365 * DAY_MS);
  expect(time()).toBe(wall());
});

test('[X6] however wildly the clock is set, time never goes back, nor ahead by more than three days at once', () => {
  const wild = fc.array(
    fc.record({
      passes: fc.integer({ min: 0, max: 3_600_000 }),
      setBy: fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(wild, (steps) => {
      const { now, time } = machine();
      let before = time();
      for (const { passes, setBy } of steps) {
        now.steady += passes;
        now.ahead += setBy;
        const at = time();
        expect(at).toBeGreaterThanOrEqual(before);
        expect(at).toBeLessThanOrEqual(before + passes + 3 * DAY_MS + 1);
        before = at;
      }
    }),
  );
});

test('[X6] a start on a machine whose clock is behind goes on from the newest event', () => {
  const newestAt = BEGIN + 3_600_000;
  const { now, time } = machine(newestAt);
  expect(time()).toBe(newestAt);
  now.steady += 1000;
  expect(time()).toBe(newestAt + 500);
});

test('[X6] times are whole milliseconds, as the journal keeps them', () => {
  const { now, time } = machine();
  now.ahead = -DAY_MS;
  now.steady += 0.7;
  expect(Number.isInteger(time())).toBe(true);
});

test('[X6] a day behind is too far to start by, an hour is not', () => {
  expect(isTooFarBehind(BEGIN - DAY_MS, BEGIN)).toBe(true);
  expect(isTooFarBehind(BEGIN - DAY_MS + 1, BEGIN)).toBe(false);
  expect(isTooFarBehind(BEGIN + DAY_MS, BEGIN)).toBe(false);
});
