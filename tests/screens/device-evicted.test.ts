import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { DeviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import type { Grant } from '#shared/protocol/messages.ts';

/** A device whose memory fails, is full, or was cleared by the browser (SPEC X9). */

const session = new Map<string, string>();
const reload = vi.fn<() => void>();
const KIOSK: Grant = {
  id: newId(),
  role: 'kiosk',
  label: { vi: 'Máy thử', en: 'Test' },
  counter: null,
  point: 'sanh',
  token: 'none',
};

beforeEach(() => {
  session.clear();
  reload.mockClear();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('location', { hash: '', href: '/kiosk/', pathname: '/kiosk/', search: '', reload });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => void session.set(key, value),
    removeItem: (key: string) => void session.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

/** A page loaded anew. */
async function page() {
  vi.resetModules();
  const { deviceDatabase } = await import('#shared/client/database.ts');
  const identity = await import('#shared/client/identity.ts');
  const health = await import('#shared/client/memory-health.ts');
  const { openOutbox } = await import('#shared/client/outbox.ts');
  return { deviceDatabase, ...identity, ...health, openOutbox };
}

/** What a browser does that needs room, or a person who clears a site's data. */
async function clearMemory() {
  const { promise, resolve, reject } = settling();
  const asked = indexedDB.deleteDatabase('hai-long');
  asked.onsuccess = () => resolve();
  asked.onerror = () => reject(asked.error);
  await promise;
}

function settling() {
  let resolve = () => {};
  let reject: (why: unknown) => void = () => {};
  const promise = new Promise<void>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  return { promise, resolve, reject };
}

test('[X9] a tab keeps its identity through a reload, and loses it with the memory that held its numbers', async () => {
  const first = await page();
  await first.keepIdentity('kiosk', KIOSK);
  (await first.deviceDatabase()).close();
  const again = await page();
  expect(await again.takeIdentity('kiosk')).toEqual(KIOSK);
  (await again.deviceDatabase()).close();
  await clearMemory();
  const after = await page();
  expect(await after.takeIdentity('kiosk')).toBeNull();
  expect(session.size).toBe(0);
  (await after.deviceDatabase()).close();
});

test('[X9 D3] a tab whose device is not the newest of its browser keeps its identity all the same', async () => {
  const { keepIdentity, takeIdentity, deviceDatabase } = await page();
  await keepIdentity('kiosk', KIOSK);
  const ofThisTab = session.get('kiosk')!;
  await keepIdentity('kiosk', { ...KIOSK, id: newId() });
  session.set('kiosk', ofThisTab);
  expect(await takeIdentity('kiosk')).toEqual(KIOSK);
  (await deviceDatabase()).close();
});

async function kiosk() {
  const loaded = await page();
  const db = await loaded.deviceDatabase();
  const send = () => Promise.reject(new Error('no line'));
  const outbox = await loaded.openOutbox(db, KIOSK, send);
  onTestFinished(outbox.close);
  const post = () => outbox.post({ id: newId(), at: 1, type: 'claim-priority', ticket: newId() });
  return { ...loaded, db, outbox, post };
}

/** The browser takes the memory away; whoever was about to read it says so on the console. */
function vanish(db: DeviceDatabase) {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  forceCloseDatabase(unwrap(db) as never);
}

/** Every write is refused as by a full disk, until `mended`. */
function fillDisk() {
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return () => {
    full.mockRestore();
    put.mockRestore();
  };
}

test('[X9] a device whose memory is full says so, and goes on once there is room again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { post, memoryFailed, outbox } = await kiosk();
  const mend = fillDisk();
  await expect(post()).rejects.toThrow('no room');
  expect(memoryFailed.value).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(memoryFailed.value).toBe(true);
  mend();
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.poll(() => memoryFailed.value).toBe(false);
  await post();
  expect(outbox.waiting.value).toBe(1);
  expect(reload).not.toHaveBeenCalled();
});

test('[X9] an error that is no memory’s leaves the device in service', async () => {
  const { outbox, memoryFailed } = await kiosk();
  await expect(outbox.postNumbered(() => Promise.reject(new Error('torn')))).rejects.toThrow(
    'torn',
  );
  expect(memoryFailed.value).toBe(false);
});

test('[X9] a memory that vanishes under the page puts it out of service; once there is one, the page begins anew', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { db, memoryFailed } = await kiosk();
  let answers = false;
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: answers }));
  vanish(db);
  await expect.poll(() => memoryFailed.value).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reload).not.toHaveBeenCalled();
  answers = true;
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.poll(() => reload.mock.calls.length).toBeGreaterThan(0);
});

test('[X9] a memory that does not open is tried again', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'UnknownError');
  });
  const { deviceDatabase, memoryFailed } = await page();
  await expect(deviceDatabase()).rejects.toThrow('refused');
  expect(memoryFailed.value).toBe(true);
  opening.mockRestore();
  expect((await deviceDatabase()).version).toBe(4);
});

test('[X8 X9] an installed page begins anew without the office, whatever its address', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { db, memoryFailed } = await kiosk();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')));
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  vanish(db);
  await expect.poll(() => memoryFailed.value).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.poll(() => reload.mock.calls.length).toBeGreaterThan(0);
});

test('[D3] a device that was let go leaves another tab’s kept for its start anew', async () => {
  const { keepIdentity, dropIdentity, takeIdentity, deviceDatabase } = await page();
  const other = { ...KIOSK, id: newId() };
  await keepIdentity('kiosk', KIOSK);
  await keepIdentity('kiosk', other);
  await dropIdentity('kiosk', KIOSK.id);
  expect(session.size).toBe(0);
  expect(await takeIdentity('kiosk')).toEqual(other);
  await dropIdentity('kiosk', other.id);
  expect(await takeIdentity('kiosk')).toBeNull();
  (await deviceDatabase()).close();
});
