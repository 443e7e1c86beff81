import { expect, test } from 'vitest';
import { EPOCH_UNTOLD, epochNow } from '#shared/client/epochs.ts';
import { isStillKnown } from '#shared/client/still-known.ts';

/** What an office restored from an older backup still knows (SPEC O7). */

const journal = (seq: number, ...epochs: readonly (readonly [string, number])[]) => ({
  first: 'first',
  seq,
  epochs: epochs.map(([epoch, after]) => ({ epoch, after })),
});

test('[O7] an office that never was restored knows everything up to its newest event', () => {
  expect(isStillKnown({ seq: 200, epoch: 'first' }, journal(200))).toBe(true);
  expect(isStillKnown({ seq: 201, epoch: 'first' }, journal(200))).toBe(false);
});

test('[O7] after a restore all is known that was answered with an event of the backup, or since', () => {
  const restored = journal(150, ['E1', 100]);
  expect(isStillKnown({ seq: 100, epoch: 'first' }, restored)).toBe(true);
  expect(isStillKnown({ seq: 101, epoch: 'first' }, restored)).toBe(false);
  expect(isStillKnown({ seq: 130, epoch: 'E1' }, restored)).toBe(true);
  expect(isStillKnown({ seq: 151, epoch: 'E1' }, restored)).toBe(false);
});

test('[O7] of two restores the older backup decides, whichever came first', () => {
  const deeper = journal(300, ['E1', 200], ['E2', 100]);
  expect(isStillKnown({ seq: 150, epoch: 'first' }, deeper)).toBe(false);
  expect(isStillKnown({ seq: 150, epoch: 'E1' }, deeper)).toBe(false);
  expect(isStillKnown({ seq: 100, epoch: 'E1' }, deeper)).toBe(true);
  expect(isStillKnown({ seq: 250, epoch: 'E2' }, deeper)).toBe(true);
  const later = journal(300, ['E1', 100], ['E2', 200]);
  expect(isStillKnown({ seq: 150, epoch: 'first' }, later)).toBe(false);
  expect(isStillKnown({ seq: 150, epoch: 'E1' }, later)).toBe(true);
  expect(isStillKnown({ seq: 201, epoch: 'E1' }, later)).toBe(false);
});

test('[O7] what was answered on a branch that was thrown away is not known, whatever its number', () => {
  // E1 went on from event 100; the second backup was made at 180, before E1, and knows nothing of it.
  const branched = journal(250, ['E2', 180]);
  expect(isStillKnown({ seq: 120, epoch: 'E1' }, branched)).toBe(false);
  expect(isStillKnown({ seq: 120, epoch: 'first' }, branched)).toBe(true);
});

test('[O7] an answer that came before the office had said its journal is known to nobody', () => {
  expect(epochNow(null)).toBe(EPOCH_UNTOLD);
  expect(isStillKnown({ seq: 1, epoch: EPOCH_UNTOLD }, journal(200))).toBe(false);
  expect(epochNow(journal(5))).toBe('first');
  expect(epochNow(journal(5, ['E1', 1], ['E2', 2]))).toBe('E2');
});

test('[O7] another journal knows nothing of this one, however far it reaches; nor is known what was answered in nobody knows which', () => {
  const other = { ...journal(5000, ['E1', 4000]), first: 'other' };
  expect(isStillKnown({ seq: 7, epoch: 'first' }, other)).toBe(false);
  expect(isStillKnown({ seq: 7, epoch: 'other' }, other)).toBe(true);
  expect(isStillKnown({ seq: 7 }, other)).toBe(false);
  expect(isStillKnown({ seq: 7 }, { ...other, first: '' })).toBe(false);
});
