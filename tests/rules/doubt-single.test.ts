import { expect, test } from 'vitest';
import { alikeText } from '#shared/domain/doubt/alike.ts';
import { flagsOf, newlyFlagged, withFlags } from '#shared/domain/doubt/flags.ts';
import { flagged, MINUTE_MS, rated, START, times, visit } from './support/doubt-rows.ts';

/** D3, D5 to D8, and what a look adds. */

test('[D3] an answer within a second of the question is too fast; one of a second, or of no known time, is not', () => {
  const ratings = [999, 1000, null].map((tookMs, i) => rated(i + 1, { tookMs }));
  expect(flagged('too-fast', ratings)).toEqual([1]);
});

test('[D5] a rating given where staff had signed in is doubted', () => {
  expect(flagged('staff-browser', [rated(1, { staffBrowser: true }), rated(2)])).toEqual([1]);
});

const WEEK_MS = 7 * 86_400_000;
const byPhone = (seq: number, at: number, phone = 'phone') =>
  rated(seq, { channel: 'phone', phone, givenAt: START + at });

test('[D6] the third rating of a phone in seven days is doubted, and the two before it', () => {
  const two = [byPhone(1, 0), byPhone(2, 1000)];
  expect(flagged('same-phone', two)).toEqual([]);
  expect(flagged('same-phone', [...two, byPhone(3, WEEK_MS)])).toEqual([1, 2, 3]);
  expect(flagged('same-phone', [...two, byPhone(3, WEEK_MS + 1)])).toEqual([]);
});

test('[D6] three phones are three people, and a tablet is no phone', () => {
  expect(
    flagged(
      'same-phone',
      times(3, (i) => byPhone(i, i, `phone-${i}`)),
    ),
  ).toEqual([]);
  expect(
    flagged(
      'same-phone',
      times(3, (i) => rated(i)),
    ),
  ).toEqual([]);
});

test('[D7] rated by phone for a number that was called in vain and never served: its slip may have been picked up', () => {
  const ofPhone = { channel: 'phone', missed: 1 } as const;
  const rows = [
    rated(1, { ...ofPhone, servedMs: null }),
    rated(2, { ...ofPhone, servedMs: 59_999 }),
    rated(3, { ...ofPhone, missed: 0, servedMs: null }),
    rated(4, { missed: 2, servedMs: null }),
  ];
  expect(flagged('discarded-slip', rows)).toEqual([1, 2]);
});

test('[D7] who was served for a minute once threw no slip away, however often the number is marked absent', () => {
  const served = { channel: 'phone', missed: 2, servedMs: 60_000 } as const;
  expect(flagged('discarded-slip', [rated(1, served)])).toEqual([]);
});

test('[D1] a look flags only what it may, and sees the others all the same', () => {
  const among = times(6, (i) => rated(i + 1, { givenAt: START + i * 1000, mayBeFlagged: i > 3 }));
  expect(flagged('burst', among)).toEqual([5, 6]);
  expect(flagged('burst', among.slice(2))).toEqual([]);
});

const twenty = times(20, () => visit({ servedMs: 5 * MINUTE_MS }));

test('[D8] a visit of less than a minute and a fifth of the usual is a ghost’s', () => {
  expect(flagged('ghost-visit', [rated(1, { servedMs: 59_999 })], twenty)).toEqual([1]);
  expect(flagged('ghost-visit', [rated(1, { servedMs: 60_000 })], twenty)).toEqual([]);
});

test('[D8] a procedure that is always quick has no ghosts but those below a fifth of it', () => {
  const quick = times(20, () => visit({ servedMs: 100_000 }));
  expect(flagged('ghost-visit', [rated(1, { servedMs: 19_999 })], quick)).toEqual([1]);
  expect(flagged('ghost-visit', [rated(1, { servedMs: 20_000 })], quick)).toEqual([]);
});

test('[D8] fewer than twenty visits make no median, and those of unknown length are not among them', () => {
  const short = [rated(1, { servedMs: 5000 })];
  expect(flagged('ghost-visit', short, twenty.slice(1))).toEqual([]);
  expect(flagged('ghost-visit', short, [...twenty.slice(1), visit({ servedMs: null })])).toEqual(
    [],
  );
  expect(flagged('ghost-visit', [rated(1, { servedMs: null })], twenty)).toEqual([]);
});

test('[D1] a rating may bear several flags, in one order', () => {
  const both = rated(7, { tookMs: 10, staffBrowser: true });
  expect(flagsOf({ ratings: [both, rated(8)], visits: [] })).toEqual([
    { rating: 7, flags: ['too-fast', 'staff-browser'] },
  ]);
});

test('[D1] a look tells what no look has found before, and takes nothing away', () => {
  const found = [
    { rating: 1, flags: ['burst', 'same-run'] as const },
    { rating: 2, flags: ['burst'] as const },
  ];
  const known = [
    { rating: 1, flags: ['burst'] as const },
    { rating: 2, flags: ['burst'] as const },
  ];
  expect(newlyFlagged(found, known)).toEqual([{ rating: 1, flags: ['same-run'] }]);
  expect(withFlags(['same-run', 'same-phone'], ['burst', 'same-run'])).toEqual([
    'burst',
    'same-run',
    'same-phone',
  ]);
});

test('[D1] guidance and result are one when two ratings are held beside each other', () => {
  const settled = alikeText({ attitude: 'satisfied', result: 'satisfied' });
  expect(alikeText({ guidance: 'satisfied', attitude: 'satisfied' })).toBe(settled);
  expect(alikeText({ guidance: 'not-satisfied', attitude: 'satisfied' })).not.toBe(settled);
});
