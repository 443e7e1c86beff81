/** The large panel of the hall display: each new call has its moment, and the newest stands there in time. */
import { describe, expect, test } from 'vitest';
import type { HallCall, LaneWait } from '#shared/domain/hall.ts';
import { busiestLanes } from '../../dashboard/display/busiest-lanes.ts';
import {
  advance,
  callOnPanel,
  type CallQueue,
  callsBeside,
  LATEST_MS,
  MOMENT_MS,
  noticeCalls,
  quietQueue,
} from '../../dashboard/display/call-queue.ts';
import { stripPages } from '../../dashboard/display/strip-pages.ts';

const call = (seq: number): HallCall => ({
  seq,
  at: 0,
  number: `A${String(seq).padStart(3, '0')}`,
  counter: { vi: 'Quầy 1', en: 'Counter 1' },
  lane: { vi: 'Chứng thực', en: 'Certification' },
  open: true,
});
/** As a view has them: newest first. */
const calls = (...seqs: number[]) => seqs.map(call).reverse();

/** What the panel shows until it rests, as `[ms, number]`. */
function shownFrom(start: CallQueue, at: number): [number, string][] {
  const shown: [number, string][] = [];
  let queue = start;
  for (let now = at; ; now = queue.endsAt ?? now) {
    queue = shown.length === 0 ? queue : advance(queue, now);
    if (queue.endsAt === null) return shown;
    shown.push([Math.round(now), queue.shown?.number ?? '']);
  }
}

describe('[V1] the call on the large panel', () => {
  test('[T3] what was called before the screen came is shown, but is no news', () => {
    const queue = quietQueue(calls(1, 2));
    expect(queue.shown?.number).toBe('A002');
    expect(queue.endsAt).toBeNull();
  });

  test('[T3] before the first call of a day there is none', () => {
    expect(quietQueue([]).shown).toBeNull();
  });

  test('[T1] a new call has its moment at once, then stays', () => {
    const queue = noticeCalls(quietQueue(calls(1)), calls(1, 2), 1000);
    expect(queue.shown?.number).toBe('A002');
    expect(queue.endsAt).toBe(1000 + MOMENT_MS);
    const rest = advance(queue, 1000 + MOMENT_MS);
    expect(rest.endsAt).toBeNull();
    expect(rest.shown?.number).toBe('A002');
  });

  test('[T2] two calls at once are shown one after the other, oldest first', () => {
    const queue = noticeCalls(quietQueue(calls(1)), calls(1, 2, 3), 0);
    expect(shownFrom(queue, 0)).toEqual([
      [0, 'A002'],
      [MOMENT_MS, 'A003'],
    ]);
  });

  test('[T2] a call during the moment of another waits for its end', () => {
    const first = noticeCalls(quietQueue([]), calls(1), 0);
    const second = noticeCalls(first, calls(1, 2), 500);
    expect(second.shown?.number).toBe('A001');
    expect(advance(second, MOMENT_MS).shown?.number).toBe('A002');
  });

  test.each([
    3, 8, 40,
  ])('[T2] of %i calls within ten seconds each is shown, the newest in time', (many) => {
    const seqs = Array.from({ length: many }, (_, i) => i + 1);
    const shown = shownFrom(noticeCalls(quietQueue([]), calls(...seqs), 0), 0);
    expect(shown.map(([, number]) => number)).toEqual(seqs.map((seq) => call(seq).number));
    expect(shown.at(-1)?.[0]).toBeLessThanOrEqual(LATEST_MS);
  });

  test('[T3] after the line was down the newest call is shown at once, the ones missed stand beside it', () => {
    const queue = noticeCalls(quietQueue(calls(1)), calls(1, 2, 3), 0, true);
    expect(queue.shown?.number).toBe('A003');
    expect(queue.pending).toEqual([]);
    expect(callsBeside(calls(1, 2, 3), queue.shown, 4).map((one) => one.number)).toEqual([
      'A002',
      'A001',
    ]);
  });

  test('[T3] after the line was down a call that still waited for its moment waits no longer', () => {
    const before = noticeCalls(quietQueue(calls(1)), calls(1, 2, 3), 0);
    const queue = noticeCalls(before, calls(1, 2, 3), 500, true);
    expect(before.shown?.number).toBe('A002');
    expect(queue.shown?.number).toBe('A003');
    expect(queue.pending).toEqual([]);
  });

  test('[T1] a call again of the same number is a new call', () => {
    const again = { ...call(3), number: 'A001' };
    const queue = noticeCalls(quietQueue(calls(1, 2)), [again, call(2)], 0);
    expect(queue.shown).toEqual(again);
    expect(queue.endsAt).not.toBeNull();
  });

  test('[T1] a view without a new call changes nothing', () => {
    const queue = noticeCalls(quietQueue([]), calls(1, 2), 0);
    expect(noticeCalls(queue, calls(1, 2), 100)).toBe(queue);
  });

  test('[N5] a new day begins with nobody called', () => {
    const queue = noticeCalls(quietQueue(calls(8)), [], 0);
    expect(queue.shown).toBeNull();
  });

  test('[V1] an office restored from an older backup is believed', () => {
    const queue = noticeCalls(quietQueue(calls(8, 9)), calls(8), 0);
    expect(queue.shown?.number).toBe('A008');
    expect(queue.endsAt).toBeNull();
  });
});

test('[T3] every call of the view is on the screen, also while one waits for its moment', () => {
  const view = calls(1, 2, 3, 4);
  const queue = noticeCalls(quietQueue(calls(1)), view, 0);
  const onScreen = [queue.shown?.seq, ...callsBeside(view, queue.shown, 4).map((one) => one.seq)];
  expect(new Set(onScreen)).toEqual(new Set([1, 2, 3, 4]));
});

describe('the queues there is room for', () => {
  const lane = (id: string, waiting: number): LaneWait => ({
    lane: id,
    name: { vi: id, en: id },
    letters: [id],
    waiting,
  });

  test('[T4] all that somebody waits in, in the order of the office', () => {
    const { lanes, others } = busiestLanes([lane('A', 1), lane('B', 0), lane('C', 5)], 4);
    expect(lanes.map((one) => one.lane)).toEqual(['A', 'C']);
    expect(others).toBeNull();
  });

  test('[T4] else the busiest in that order, and the rest in one line', () => {
    const waits = [lane('A', 1), lane('B', 9), lane('C', 2), lane('D', 3)];
    const { lanes, others } = busiestLanes(waits, 3);
    expect(lanes.map((one) => one.lane)).toEqual(['B', 'D']);
    expect(others).toEqual({ lanes: 2, waiting: 3 });
  });
});

describe('the strip', () => {
  const nothing = { headline: null, noWait: [], noWaitPaused: null, complaints: null, fields: [] };
  const noWait = ['aaaa', 'bbbb', 'cccc'];

  test('[T5] without a publication it shows the no-wait list alone, as many names at a time as fit', () => {
    const pages = stripPages({ ...nothing, noWait }, 9);
    expect(pages).toEqual([
      { type: 'no-wait', names: ['aaaa', 'bbbb'] },
      { type: 'no-wait', names: ['cccc'] },
    ]);
  });

  test('[T5] with nothing to show it says that nothing is published', () => {
    expect(stripPages(nothing, 100)).toEqual([{ type: 'results', headline: null }]);
  });

  test('[Q13] while the no-wait lane is closed it says why instead of the list', () => {
    const pages = stripPages({ ...nothing, noWait, noWaitPaused: 'người ký vắng' }, 9);
    expect(pages).toEqual([{ type: 'no-wait-paused', why: 'người ký vắng' }]);
  });

  test('[E7] the posting goes on by a page each round, and how to complain comes again in every round', () => {
    const complaints = { how: 'Gặp lãnh đạo', ways: ['1900'] };
    const fields = [
      { name: 'Hộ tịch', procedures: ['aaaa', 'bbbb', 'cccc'] },
      { name: 'Đất đai', procedures: ['dddd'] },
    ];
    const pages = stripPages({ ...nothing, complaints, fields }, 9);
    expect(pages.map((page) => (page.type === 'posting' ? page.names.join() : page.type))).toEqual([
      'complaints',
      'aaaa,bbbb',
      'complaints',
      'cccc',
      'complaints',
      'dddd',
    ]);
  });
});

describe('who did not come, or has been served', () => {
  test('[T3] a number marked absent leaves the panel to the newest other call', () => {
    const queue = quietQueue(calls(1, 2));
    expect(callOnPanel(queue, calls(1, 2))?.seq).toBe(2);
    expect(callOnPanel(queue, calls(1))?.seq).toBe(1);
    expect(callOnPanel(queue, [])).toBeNull();
  });

  test('[T3] one whose visit has ended is told as the newest view tells it', () => {
    const served = { ...call(2), open: false };
    expect(callOnPanel(quietQueue(calls(1, 2)), [served, call(1)])).toEqual(served);
  });
});
