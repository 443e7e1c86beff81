import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { latePart } from '#shared/client/late-part.ts';

/** Parts that come after the first screen, over a line that may be cut. */

let complaint: MockInstance<typeof console.error>;

beforeEach(() => {
  vi.useFakeTimers();
  complaint = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  complaint.mockRestore();
  vi.useRealTimers();
});

const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const cut = () => Promise.reject(new Error('no line'));

test('[G4] a part is fetched once, however often it is asked for', async () => {
  const load = vi.fn<() => Promise<string>>().mockResolvedValue('here');
  const { part, fetch } = latePart(load);
  await after(60);
  expect(load).not.toHaveBeenCalled();
  fetch();
  fetch();
  await after(0);
  fetch();
  expect(part.value).toBe('here');
  expect(load).toHaveBeenCalledTimes(1);
});

test('[G4] a part that did not come is asked for again by itself: after 3 s, 6 s, at last every minute', async () => {
  const load = vi.fn<() => Promise<string>>().mockImplementation(cut);
  const { part, fetch } = latePart(load);
  fetch();
  for (const seconds of [0, 3, 6, 12, 24, 48, 60]) await after(seconds);
  expect(load).toHaveBeenCalledTimes(7);
  expect(complaint).toHaveBeenCalledTimes(7);
  load.mockResolvedValue('here');
  await after(60);
  expect(part.value).toBe('here');
  await after(600);
  expect(load).toHaveBeenCalledTimes(8);
});

test('[G4] somebody who stands before it does not wait for the next try', async () => {
  const load = vi.fn<() => Promise<string>>().mockImplementationOnce(cut).mockResolvedValue('here');
  const { part, fetch } = latePart(load);
  fetch();
  await after(1);
  fetch();
  await after(0);
  expect(part.value).toBe('here');
});

test('[G4] a style sheet that was cut is fetched again before the part is', async () => {
  // This page loads no sheets; it says of each that it has come.
  const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  const cutSheet = document.createElement('link');
  cutSheet.rel = 'stylesheet';
  cutSheet.href = 'late.css';
  const load = vi.fn<() => Promise<string>>().mockImplementationOnce(() => {
    document.head.append(cutSheet);
    cutSheet.dispatchEvent(new Event('error'));
    return cut();
  });
  const sheets = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  load.mockImplementationOnce(() => Promise.resolve(sheets().length === 1 ? 'styled' : 'plain'));
  const { part, fetch } = latePart(load);
  fetch();
  await after(3);
  await vi.waitFor(() => expect(part.value).toBe('styled'));
  expect(sheets()[0]).not.toBe(cutSheet);
  expect(sheets()[0]?.href).toBe(cutSheet.href);
});
