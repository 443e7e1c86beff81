import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { lastView } from '#shared/client/kept-view.ts';
import { ATTITUDE } from '#shared/domain/questionnaires/core-questions.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { words } from '#shared/ui/words/language.ts';
import { recallView } from '../../kiosk/model/recalled.ts';
import { LOST_AFTER_MS } from '../../kiosk/tablet/model/line-loss.ts';
import { TabletApp } from '../../kiosk/tablet/TabletApp.tsx';
import { forgetAll, pairedDevice } from '../support/kiosk-device.ts';

/** A tablet without a line: it asks about the visit it last knew, else whoever comes may rate unasked. */

const OFFLINE: LineState = { status: 'offline', since: 0 };
const CONNECTED: LineState = { status: 'connected', since: 0 };
const said = words.value.tablet;

let device: Device<TabletView>;
const onQuiet = vi.fn<() => void>();

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  device = await pairedDevice<TabletView>('tablet');
});
afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  device.close();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  await forgetAll();
});

/** Draws the tablet with its line down for so long. */
function offlineFor(ms: number) {
  device.line.value = OFFLINE;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  render(<TabletApp device={device} onQuiet={onQuiet} />);
  vi.advanceTimersByTime(ms);
  vi.useRealTimers();
}

function lastKnown(visit: string, endedAt: number) {
  const asked = { visit, number: 'A025', procedure: '2.000815', question: 'result' } as const;
  const head = { role: 'tablet', seq: 1, officeSeq: 1, day: '2026-11-23', counter: '2' } as const;
  device.view.value = { ...head, ask: { ...asked, endedAt } };
}

/** What has changed is on the screen a moment later. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
/** A button's note belongs to its name. */
const named = (name: string) => ({ name: (full: string) => full.startsWith(name) });
const button = (name: string) => screen.queryByRole('button', named(name));
const press = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', named(name)));

test('[R11 V6] a line that flickers shows no button; ten seconds without it do, and its return takes it away', async () => {
  offlineFor(LOST_AFTER_MS - 1);
  await drawn();
  expect(button(said.rateUnasked)).toBeNull();
  cleanup();
  offlineFor(LOST_AFTER_MS);
  await waitFor(() => expect(button(said.rateUnasked)).not.toBeNull());
  device.line.value = CONNECTED;
  await waitFor(() => expect(button(said.rateUnasked)).toBeNull());
  expect(screen.queryByText(said.waitingScreen)).not.toBeNull();
});

test('[R11] whoever comes is asked for the attitude alone, with nothing preselected, and is thanked once it is written down', async () => {
  offlineFor(LOST_AFTER_MS);
  await press(said.rateUnasked);
  await screen.findByText(ATTITUDE.text.vi);
  expect(screen.queryByText(/Câu 1 trong/)).toBeNull();
  expect(document.querySelector('[aria-pressed="true"]')).toBeNull();
  await press('Hài lòng');
  await screen.findByText(said.thanks);
  expect(await device.outbox.remembered()).toMatchObject([
    { type: 'give-rating', visit: null, answers: { attitude: 'satisfied' }, reasons: [] },
  ]);
  expect(screen.queryByText(said.keptUntilConnected)).not.toBeNull();
  await press(words.value.common.done);
  await waitFor(() => expect(button(said.rateUnasked)).not.toBeNull());
});

test('[R6 R11] whoever is not satisfied is asked why, as always', async () => {
  offlineFor(LOST_AFTER_MS);
  await press(said.rateUnasked);
  await press('Chưa hài lòng');
  await press('Chờ đợi quá lâu');
  await press(words.value.common.goOn);
  await press(said.send);
  await screen.findByText(said.thanks);
  expect(await device.outbox.remembered()).toMatchObject([
    { visit: null, answers: { attitude: 'not-satisfied' }, reasons: ['waiting'] },
  ]);
});

test('[R11 R8] whoever began unasked and gave no answer has told nothing: there is no visit to close', async () => {
  offlineFor(LOST_AFTER_MS);
  await press(said.rateUnasked);
  await press(said.decline);
  await waitFor(() => expect(button(said.rateUnasked)).not.toBeNull());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press(said.rateUnasked);
  expect(button(said.decline)).not.toBeNull();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await waitFor(() => expect(button(said.rateUnasked)).not.toBeNull());
  expect(await device.outbox.remembered()).toEqual([]);
});

test('[R11 V9] the line comes back, and the office asks about a visit: whoever answers finishes undisturbed, then the visit is asked about', async () => {
  offlineFor(LOST_AFTER_MS);
  await press(said.rateUnasked);
  await press('Chưa hài lòng');
  await screen.findByText(said.reasonsTitle);
  onQuiet.mockClear();
  device.line.value = CONNECTED;
  lastKnown('visit-81', Date.now());
  await drawn();
  expect(screen.queryByText(said.reasonsTitle)).not.toBeNull();
  expect(onQuiet).not.toHaveBeenCalled();
  await press(words.value.common.skip);
  await screen.findByText(said.countedApart);
  await press(words.value.common.done);
  await screen.findByText(/A025/);
  await screen.findByText(/Câu 1 trong 2/);
  expect(await device.outbox.remembered()).toMatchObject([{ type: 'give-rating', visit: null }]);
});

test('[R11 R8] started without a line, it asks about the visit it last knew for three minutes after its end', async () => {
  lastKnown(newId(), Date.now() - 170_000);
  offlineFor(0);
  expect(await screen.findByText(/Câu 1 trong 2/)).toBeTruthy();
});

test('[R11 R8] started later, it asks nobody; on a clock that the office has not confirmed it tells nothing of the visit either', async () => {
  lastKnown(newId(), Date.now() - 190_000);
  offlineFor(LOST_AFTER_MS);
  await waitFor(() => expect(button(said.rateUnasked)).not.toBeNull());
  expect(screen.queryByText(/Câu 1 trong 2/)).toBeNull();
  expect(await device.outbox.remembered()).toEqual([]);
});

test('[X8 R11] a tablet switched on without a line knows the visit that it was shown before', async () => {
  lastKnown('visit-82', Date.now());
  const { identity, view } = device;
  recallView(device).close();
  view.value = null;
  await vi.waitFor(async () =>
    expect(await lastView(device.db, `tablet/${identity.id}`)).not.toBeNull(),
  );
  offlineFor(0);
  expect(await screen.findByText(/A025/)).toBeTruthy();
});
