import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_STATE } from '#shared/domain/state.ts';
import { createLogger } from '../../server/logger.ts';
import { watchDayTurn } from '../../server/office/day-turn.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';

/** The watch over midnight, with time in the test's own hands. */

afterEach(() => vi.useRealTimers());

test('[N5] [J3] at midnight in Vietnam the day is opened and the memory tidied, not before, and once', async () => {
  vi.useFakeTimers({ now: at('23:58:30') });
  let state = { ...EMPTY_STATE, office: OFFICE, day: '2026-11-23' };
  const opened: number[] = [];
  const office = {
    state: () => state,
    now: () => Date.now(),
    lookOnce: async () => {},
    journal: () => ({ first: '', epochs: [], seq: 0 }),
    close: () => {},
    async command(_: unknown, { id }: { id: string }) {
      opened.push(Date.now());
      state = { ...state, day: '2026-11-24' };
      return { id, outcome: 'accepted', seq: 1, result: {} } as const;
    },
  };
  const tidied: number[] = [];
  const tidy = () => void tidied.push(Date.now());
  const watch = watchDayTurn(
    office,
    () => Date.now(),
    createLogger('silent'),
    async () => {},
    tidy,
  );
  await watch.turn();
  await vi.advanceTimersByTimeAsync(89_999);
  expect(opened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(opened).toEqual([at('00:00', '2026-11-24')]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(opened).toHaveLength(1);
  expect(tidied).toEqual([at('23:58:30'), at('00:00', '2026-11-24')]);
  watch.close();
});
