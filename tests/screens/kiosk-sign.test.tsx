import { cleanup, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { words } from '#shared/ui/words/language.ts';
import { startKiosk } from '../../kiosk/model/kiosk.ts';
import { CornerSign } from '../../kiosk/parts/CornerSign.tsx';
import { KioskScreen } from '../../kiosk/screens/KioskScreen.tsx';
import { CATALOGUE, forgetAll, hallView, pairedDevice } from '../support/kiosk-device.ts';

/** What staff see in the corner, and what citizens see of a line that is down. */

const OFFLINE: LineState = { status: 'offline', since: Date.UTC(2026, 10, 23, 2, 41) };
const CONNECTED: LineState = { status: 'connected', since: 0 };
const { kiosk: said } = words.value;

afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  await forgetAll();
});

function sign(line: LineState, waiting: number) {
  const outbox = { waiting: signal(waiting), parked: signal(0), leftOut: signal([]) };
  render(<CornerSign line={line} zone={CATALOGUE.timeZone} outbox={outbox} stillIssuing />);
  return document.querySelector('.corner-sign');
}

test('[V6 O5] the corner says since when the line is down and how much waits; nothing while all is well', () => {
  expect(sign(CONNECTED, 0)).toBeNull();
  cleanup();
  const down = sign(OFFLINE, 12)?.textContent ?? '';
  expect(down).toContain(words.value.common.offlineStillIssuing('9:41'));
  expect(down).toContain(said.waitingToSend(12));
  expect(down).toContain(said.memoryNotKept);
  cleanup();
  const quiet = sign(OFFLINE, 0)?.textContent ?? '';
  expect(quiet).not.toContain(said.memoryNotKept);
  expect(quiet).not.toContain(said.waitingToSend(0));
});

test('[V6] a fact on its way is no news; one that an office in reach does not take is', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(sign(CONNECTED, 1)).toBeNull();
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  await screen.findByText(said.waitingToSend(1));
});

test('[W1 V6] where nobody knows how many wait, the welcome says so and the ticket whom to heed', async () => {
  const device = await pairedDevice<KioskView>('kiosk');
  // A Monday, 9:00 in the office.
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 2), toFake: ['Date'] });
  const kiosk = startKiosk(device, signal(CATALOGUE), () => {});
  render(<KioskScreen kiosk={kiosk} />);
  expect(document.querySelector('.opening-line__waiting')?.textContent).toBe(said.waitingNotKnown);
  device.view.value = hallView(officeNow(), 8);
  await screen.findByText(words.value.common.peopleWaiting(8 * CATALOGUE.lanes.length));
  device.view.value = { ...hallView(officeNow(), 8), waiting: [] };
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  expect((await screen.findAllByText(said.watchOrListen)).length).toBeGreaterThan(0);
  expect(screen.queryByText(said.watchDisplay)).toBeNull();
  kiosk.close();
  device.close();
});
