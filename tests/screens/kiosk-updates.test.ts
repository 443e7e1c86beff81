import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepUpdated } from '#shared/client/updates.ts';

/** New versions of the kiosk: in a quiet moment, or at once when the office no longer understands the old one. */

const browser = vi.hoisted(() => ({
  heard: new Map<string, (event: { isUpdate: boolean }) => void>(),
  update: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  messageSkipWaiting: vi.fn<() => void>(),
  register: vi.fn<() => Promise<void>>(() => Promise.resolve()),
}));

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener = (name: string, listener: (event: { isUpdate: boolean }) => void) =>
      void browser.heard.set(name, listener);
    register = browser.register;
    update = browser.update;
    messageSkipWaiting = browser.messageSkipWaiting;
  },
}));

const reload = vi.fn<() => void>();

beforeEach(() => {
  vi.stubEnv('DEV', false);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { serviceWorker: {} });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const say = (name: string, isUpdate = true) => browser.heard.get(name)?.({ isUpdate });

test('[V9] a version that waits is taken in a quiet moment, and the page loaded again in the next', async () => {
  const updates = keepUpdated('/kiosk/');
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalled());
  updates.whenQuiet();
  say('waiting');
  expect(browser.messageSkipWaiting).not.toHaveBeenCalled();
  updates.whenQuiet();
  await vi.waitFor(() => expect(browser.messageSkipWaiting).toHaveBeenCalled());
  say('controlling');
  expect(reload).not.toHaveBeenCalled();
  updates.whenQuiet();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('[V9 X8] a page that put in the first worker itself, and is told "no update" all its life, takes a new version too', async () => {
  const updates = keepUpdated('/kiosk/');
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalled());
  // The new worker claims the page that put it in: the version is the page's own.
  say('controlling', false);
  updates.whenQuiet();
  await Promise.resolve();
  expect(reload).not.toHaveBeenCalled();
  say('waiting', false);
  updates.whenQuiet();
  await vi.waitFor(() => expect(browser.messageSkipWaiting).toHaveBeenCalled());
  say('controlling', false);
  updates.whenQuiet();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('[V9] a version too old looks for the new one at once, puts it in force, and reloads when it is quiet', async () => {
  const updates = keepUpdated('/kiosk/');
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalled());
  updates.now();
  await vi.waitFor(() => expect(browser.update).toHaveBeenCalledOnce());
  say('waiting');
  expect(browser.messageSkipWaiting).toHaveBeenCalledOnce();
  say('controlling');
  updates.whenQuiet();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('[V9] where the browser keeps no versions, a page too old comes anew from the office', () => {
  vi.stubGlobal('navigator', {});
  const updates = keepUpdated('/kiosk/');
  updates.whenQuiet();
  expect(reload).not.toHaveBeenCalled();
  updates.now();
  updates.whenQuiet();
  expect(reload).toHaveBeenCalledOnce();
});
