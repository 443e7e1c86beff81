import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import { keepTelling } from '#shared/client/device-status.ts';
import type { DeviceStatus } from '#shared/protocol/devices.ts';

/** What a screen tells the office of itself, and when. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

function telling(outbox: Parameters<typeof keepTelling>[1]) {
  const line = signal<LineState>({ status: 'connecting' });
  const told: DeviceStatus[] = [];
  const close = keepTelling({ line, tell: (status) => void told.push(status) }, outbox);
  return { line, told, close };
}

test('[A9] battery, storage and outbox are told when the line comes to stand, and then every minute', async () => {
  const estimate = () => Promise.resolve({ usage: 10, quota: 100 });
  vi.stubGlobal('navigator', {
    getBattery: () => Promise.resolve({ level: 0.25, charging: false }),
    storage: { estimate, persisted: () => Promise.resolve(true) },
  });
  const waiting = signal(3);
  const { line, told, close } = telling({ waiting, parked: signal(1) });
  await after(120);
  expect(told).toEqual([]);
  line.value = { status: 'connected', since: 0 };
  await after(0);
  const status = {
    battery: { level: 0.25, charging: false },
    storage: { usedBytes: 10, quotaBytes: 100, kept: true },
    outbox: { waiting: 3, setAside: 1 },
  };
  expect(told).toEqual([status]);
  waiting.value = 0;
  await after(60);
  expect(told[1]).toEqual({ ...status, outbox: { waiting: 0, setAside: 1 } });

  line.value = { status: 'offline', since: 0 };
  await after(120);
  expect(told).toHaveLength(2);
  line.value = { status: 'connected', since: 0 };
  await after(0);
  expect(told).toHaveLength(3);
  close();
  await after(120);
  expect(told).toHaveLength(3);
});

test('[A9] what the browser does not tell, or refuses to, is left open', async () => {
  const nothing = { battery: null, storage: null, outbox: null };
  const refusing = {
    getBattery: () => Promise.reject(new Error('not allowed')),
    storage: { estimate: () => Promise.resolve({}), persisted: () => Promise.resolve(false) },
  };
  for (const navigator of [{}, refusing]) {
    vi.stubGlobal('navigator', navigator);
    const { line, told, close } = telling(null);
    line.value = { status: 'connected', since: 0 };
    await after(0);
    expect(told).toEqual([nothing]);
    close();
  }
});
