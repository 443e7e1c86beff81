import { act, cleanup, screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { played } from '../support/clerk-screen.ts';
import { startCounter } from '../../counter/start-counter.tsx';

/** A counter's page whose memory will not open. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played, isTooOld: () => false }));

const root = document.createElement('div');
const updates = { whenQuiet: () => {}, now: () => {} };

beforeEach(() => {
  document.body.append(root);
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  act(() => render(null, root));
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('[X9] a page whose memory will not open says what to do meanwhile, and tries again by itself', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const asked = vi.fn<() => Promise<Response>>(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', asked);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No disk.', 'UnknownError');
  });
  await startCounter(root, updates);
  expect(screen.getByRole('status').textContent).toContain('ghi số và kết quả ra giấy');
  expect(screen.getByRole('button').textContent).toContain('Tải lại ngay');
  expect(complaint).toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(31_000);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(asked).toHaveBeenCalledTimes(2);
});
