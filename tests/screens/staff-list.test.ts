import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchStaff } from '#shared/client/staff-list.ts';

/** The posts of a sign-in page: asked for until the office has told them. */

const STAFF = [
  { id: 'cong-chuc-1', role: 'clerk', label: { vi: 'Công chức 1', en: 'Clerk 1' } },
] as const;

/** What comes to one asking: the list, a page of somebody else, a status without list, no line, or nothing at all. */
type Reply = object | string | number | 'no-line' | null;

beforeEach(() => {
  vi.useFakeTimers();
  // The machine's own time limit does not go by the time that tests give.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(new DOMException('Too late.', 'TimeoutError')), ms);
    return limit.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A sign-in page before an office that answers so, one asking after the other; the last answer is all others too. */
function pageBefore(...replies: readonly Reply[]) {
  const asked = vi.fn<(route: string, options?: { readonly signal?: AbortSignal }) => void>();
  vi.stubGlobal('fetch', (...question: Parameters<typeof asked>) => {
    const reply = replies[Math.min(asked.mock.calls.length, replies.length - 1)] ?? null;
    asked(...question);
    return answered(reply, question[1]?.signal);
  });
  const watch = watchStaff();
  onTestFinished(watch.close);
  return { ...watch, asked };
}

function answered(reply: Reply, signal?: AbortSignal): Promise<Response> {
  if (reply === 'no-line') return Promise.reject(new TypeError('No line.'));
  if (typeof reply === 'number') return Promise.resolve(new Response(null, { status: reply }));
  if (typeof reply === 'string') return Promise.resolve(new Response(reply));
  if (reply !== null) return Promise.resolve(Response.json(reply));
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('[A5] an office that is away is asked again every three seconds, and that is said until it answers', async () => {
  const { staff, unreachable, asked } = pageBefore('no-line', 503, STAFF);
  await after(0);
  expect([staff.value, unreachable.value]).toEqual([null, true]);
  await after(3);
  expect([asked.mock.calls.length, unreachable.value]).toEqual([2, true]);
  await after(3);
  expect([staff.value, unreachable.value]).toEqual([STAFF, false]);
  await after(60);
  expect(asked).toHaveBeenCalledTimes(3);
});

test('[A5] an asking that hangs is given up after ten seconds, said, and asked again', async () => {
  const { staff, unreachable, asked } = pageBefore(null, STAFF);
  await after(9);
  expect([asked.mock.calls.length, unreachable.value]).toEqual([1, false]);
  await after(1);
  expect(unreachable.value).toBe(true);
  await after(3);
  expect([staff.value, unreachable.value]).toEqual([STAFF, false]);
});

test.each<[string, Reply]>([
  ['the page of a network that wants a sign-in', '<!doctype html><title>Wi-Fi</title>'],
  ['a list of something else', [{ id: 'cong-chuc-1', role: 'nobody' }]],
  ['no list', { status: 'ok' }],
])('[A5] %s in place of the posts counts as no answer, and they are asked for again', async (_, reply) => {
  const { staff, unreachable } = pageBefore(reply, reply, STAFF);
  await after(3);
  expect([staff.value, unreachable.value]).toEqual([null, true]);
  await after(3);
  expect([staff.value, unreachable.value]).toEqual([STAFF, false]);
});

test('[A5] a page that was left asks no more', async () => {
  const { asked, close } = pageBefore('no-line');
  await after(3);
  close();
  await after(60);
  expect(asked).toHaveBeenCalledTimes(2);
});
