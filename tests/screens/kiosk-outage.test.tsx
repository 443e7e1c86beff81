import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryFailed, noteFailure } from '#shared/client/memory-health.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { beginClock, officeNow } from '#shared/client/office-clock.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { KioskView, TabletView } from '#shared/domain/views.ts';
import { words } from '#shared/ui/words/language.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { App } from '../../kiosk/App.tsx';
import { startScreen } from '../../kiosk/start-screen.tsx';
import { TabletApp } from '../../kiosk/tablet/TabletApp.tsx';
import { CATALOGUE, forgetAll, hallView, pairedDevice } from '../support/kiosk-device.ts';

/** A screen that cannot keep what it is told, or whose date cannot be right, serves nobody, and says so. */

const { kiosk, tablet, pairing, outage } = words.value;
/** How often a memory that failed is tried again, ms (shared/client/memory-health.ts). */
const PROBED_AFTER_MS = 10_000;

let device: Device<KioskView>;
const onQuiet = vi.fn<() => void>();

beforeEach(async () => {
  vi.stubGlobal('print', () => {});
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  device = await pairedDevice<KioskView>('kiosk');
});
afterEach(async () => {
  if (memoryFailed.value) await mend();
  cleanup();
  device.close();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  await forgetAll();
});

const touch = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** What has changed is on the screen a moment later. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));
const outOfService = () => screen.queryByText(outage.title);
const printed = () => document.querySelector('.print-ticket')?.textContent ?? '';

/** Someone's write fails while the clock of the next try is at hand. */
function failMemory() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  noteFailure(new DOMException('full', 'QuotaExceededError'));
}

async function mend() {
  vi.advanceTimersByTime(PROBED_AFTER_MS);
  vi.useRealTimers();
  await vi.waitFor(() => expect(memoryFailed.value).toBe(false));
}

test('[X9 V7] a kiosk that can keep nothing says so on the whole screen in both languages, and begins anew by itself', async () => {
  device.view.value = hallView(officeNow(), 8);
  render(<App device={device} onQuiet={onQuiet} />);
  touch(/^Lấy số thứ tự/);
  failMemory();
  await waitFor(() => expect(outOfService()).not.toBeNull());
  expect(screen.queryByText(outage.instead.kiosk)).not.toBeNull();
  expect(screen.queryByText(WORDS.en.outage.instead.kiosk)).not.toBeNull();
  expect(screen.queryByText(outage.why.memory)).not.toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  await mend();
  await screen.findByText(kiosk.welcome);
  expect(outOfService()).toBeNull();
});

test('[X9 K4] whoever holds a number already reads it to the end', async () => {
  device.view.value = hallView(officeNow(), 8);
  render(<App device={device} onQuiet={onQuiet} />);
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Có, trong mức này/);
  await waitFor(() => expect(printed()).toContain('N001'));
  failMemory();
  await drawn();
  expect(outOfService()).toBeNull();
  touch(words.value.common.done);
  await waitFor(() => expect(outOfService()).not.toBeNull());
});

test('[N6 X9] a kiosk without a line whose date lies before one it has served says what to do, before anybody has walked the path', async () => {
  const today = dayOf(officeNow(), CATALOGUE.timeZone);
  await device.db.put('numbers', 7, `sanh/${addDays(today, 1)}/A`);
  device.line.value = { status: 'offline', since: 0 };
  render(<App device={device} onQuiet={onQuiet} />);
  await waitFor(() => expect(screen.queryByText(outage.why.date)).not.toBeNull());
  expect(screen.queryByText(/Máy đang ghi: \d\d\/\d\d\/\d{4}/)).not.toBeNull();
  device.line.value = { status: 'connected', since: 0 };
  await waitFor(() => expect(outOfService()).toBeNull());
});

test('[N6] one whose date is right, or that has a line, serves', async () => {
  const today = dayOf(officeNow(), CATALOGUE.timeZone);
  await device.db.put('numbers', 7, `sanh/${today}/A`);
  device.line.value = { status: 'offline', since: 0 };
  render(<App device={device} onQuiet={onQuiet} />);
  await drawn();
  expect(outOfService()).toBeNull();
});

test('[X9 R10] a tablet that can keep nothing takes no rating; what was answered before is written down once it can', async () => {
  const own = await pairedDevice<TabletView>('tablet', newId());
  const asked = { visit: 'visit-91', number: 'A091', procedure: '2.000815', question: 'result' };
  own.view.value = {
    role: 'tablet',
    seq: 1,
    officeSeq: 1,
    day: '2026-11-23',
    counter: '2',
    ask: { ...asked, question: 'result', endedAt: Date.now() },
  };
  render(<TabletApp device={own} onQuiet={onQuiet} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Hài lòng' }));
  onQuiet.mockClear();
  failMemory();
  await waitFor(() => expect(screen.queryByText(outage.instead.tablet)).not.toBeNull());
  expect(screen.queryAllByRole('button')).toEqual([]);
  // Loading itself anew would lose what was answered.
  expect(onQuiet).not.toHaveBeenCalled();
  await mend();
  await screen.findByText(tablet.waitingScreen);
  expect(await own.outbox.remembered()).toMatchObject([
    { type: 'give-rating', visit: 'visit-91', answers: { result: 'satisfied' } },
  ]);
  own.close();
});

test('[X9] a browser that keeps nothing at all is out of service from the start, and staff are told why', async () => {
  vi.resetModules();
  const fresh = await import('../../kiosk/start-screen.tsx');
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  });
  const root = document.createElement('div');
  await fresh.startScreen('kiosk', root, { now: () => {} }, () => null);
  await vi.waitFor(() => expect(root.textContent).toContain(outage.title));
  expect(root.textContent).toContain(outage.why['no-memory']);
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test('[X9] a screen that could not start for another reason says that, not that it keeps nothing', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')));
  location.hash = '#pair=once';
  const root = document.createElement('div');
  await startScreen('kiosk', root, { now: () => {} }, () => null);
  location.hash = '';
  expect(root.textContent).toContain(pairing.failed);
  expect(root.textContent).not.toContain(outage.title);
  told.mockRestore();
});

test('[N6 X9] a date that staff set right brings the screen back without a line', async () => {
  const own = Date.now();
  vi.useFakeTimers({ now: own - 86_400_000, toFake: ['Date', 'setInterval', 'clearInterval'] });
  beginClock(0);
  await device.db.put('numbers', 7, `sanh/${dayOf(own, CATALOGUE.timeZone)}/A`);
  device.line.value = { status: 'offline', since: 0 };
  render(<App device={device} onQuiet={onQuiet} />);
  await vi.waitFor(() => expect(outOfService()).not.toBeNull());
  vi.setSystemTime(own);
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  await waitFor(() => expect(outOfService()).toBeNull());
});
