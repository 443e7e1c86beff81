import { describe, expect, test } from 'vitest';
import type { TextRef } from '#shared/domain/events.ts';
import { clerkOf, LEAD } from '../rules/support/actors.ts';
import { addBatchRows, confirmBatch, withdrawBatch } from '../rules/support/asks.ts';
import { given, isRefused } from '../rules/support/given.ts';
import { CONSOLE } from '#shared/domain/access.ts';

/** What makes a list count, and what sets it apart, by the rules alone. */

const CLERKS = { ...confirmBatch('batch-001'), enteredBy: 'clerk-1' };
const KEPT = { batch: { isWithdrawn: false } };
const APART = { batch: { isWithdrawn: true } };

describe('a list', () => {
  test('[R18] counts once a post that did not enter it says so', () => {
    const { id: _id, at: _at, type: _type, ...list } = CLERKS;
    const { events } = given().when(CLERKS, { by: LEAD });
    expect(events).toEqual([{ type: 'batch-confirmed', ...list }]);
  });

  test('[R18] is not confirmed by whoever entered it, by the console, or twice', () => {
    expect(given().when({ ...CLERKS, enteredBy: LEAD.id }, { by: LEAD })).toEqual(
      isRefused('same-person'),
    );
    expect(given().when(CLERKS, { by: CONSOLE })).toEqual(isRefused('not-allowed'));
    expect(given().when(CLERKS, { by: clerkOf('1') })).toEqual(isRefused('not-allowed'));
    const screen = { ...LEAD, id: 'lead-screen-1' };
    expect(given().when(CLERKS, { by: screen })).toEqual(isRefused('not-allowed'));
    expect(given().when(CLERKS, { by: LEAD, ...KEPT })).toEqual(isRefused('batch-unknown'));
  });

  test('[R18] is set apart once, and only when it counts', () => {
    const apart = withdrawBatch('batch-001');
    expect(given().when(apart, { by: LEAD, ...KEPT }).events).toEqual([
      { type: 'batch-withdrawn', batch: 'batch-001', reason: 'other' },
    ]);
    expect(given().when(apart, { by: LEAD, ...APART })).toEqual(isRefused('batch-unknown'));
    expect(given().when(apart, { by: LEAD })).toEqual(isRefused('batch-unknown'));
  });

  test('[R18 J4] has the stand-ins of its comments, each in its row', () => {
    const ref = (text: string): TextRef => ({ text, commitment: 'c'.repeat(64) });
    const row = { day: '2026-11-20', procedure: null, answers: {}, reasons: [], key: null };
    const comments = ['một', null, 'hai'];
    const rows = comments.map((comment) => ({ ...row, comment }));
    const { events } = given().when(
      { ...addBatchRows('batch-001'), rows },
      { by: CONSOLE, sealed: ref('text-1'), sealedAlso: [ref('text-2')] },
    );
    expect(events).toMatchObject([
      {
        rows: [{ comment: { text: 'text-1' } }, { comment: null }, { comment: { text: 'text-2' } }],
      },
    ]);
  });
});
