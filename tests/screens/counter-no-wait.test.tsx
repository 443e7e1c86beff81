import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import { App } from '../../counter/App.tsx';
import { at } from '../rules/support/facts.ts';
import {
  asked,
  delayed,
  grantAll,
  type Here,
  LINE,
  openClerkWork,
  played,
  press,
  viewOf,
} from '../support/clerk-screen.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';

/** The no-wait lane in one key, on Monday 23 November 2026 at 9:45. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

const CLOSED: NoWaitClosure = { day: '2026-11-23', reason: 'signer-away', until: '14:00' };
const SAYS_CLOSED = 'Hàng không chờ đang đóng: người ký vắng đến 14\u00a0giờ';

afterEach(cleanup);

async function openScreen(
  here: Partial<Here>,
  office: Partial<Catalogue> = {},
  time = '09:45',
): Promise<void> {
  render(<App work={await openClerkWork(here, office, at(time))} />);
  grantAll();
}

const close = (closure: NoWaitClosure | null, here: Partial<Here> = {}) =>
  act(() => void (played.view.value = viewOf(here, closure)));
const strip = () => document.querySelector('.lane__says')?.textContent;

test.each([
  ['nobody is at the counter', {}],
  ['somebody is', { current: LINE }],
])('[Q13] K closes the lane at once while %s, and the foot says so', async (_, here) => {
  await openScreen(here);
  expect(strip()).toBe('Hàng không chờ đang mở');
  await press('k');
  expect(asked()).toEqual([{ type: 'close-no-wait', reason: 'signer-away', until: null }]);
  await screen.findByText('Đã đóng hàng không chờ: người ký vắng');
});

test('[Q13] a closed lane says why and until when, and K opens it again', async () => {
  await openScreen({});
  await close(CLOSED);
  expect(strip()).toBe(SAYS_CLOSED);
  await press('k');
  expect(asked()).toEqual([{ type: 'open-no-wait' }]);
  await screen.findByText('Đã mở lại hàng không chờ');
});

test('[Q13] K pressed twice in a row closes the lane and does not open it again', async () => {
  await openScreen({});
  await press('k');
  await close({ ...CLOSED, until: null });
  await press('k');
  expect(asked()).toHaveLength(1);
});

test('[Q13] K pressed while another wish is under way does nothing, and acts at the next press', async () => {
  await openScreen({ waiting: [LINE] });
  const answer = delayed();
  await press(' ');
  await press('k');
  expect(asked()).toHaveLength(1);
  await answer();
  await press('k');
  expect(asked()[1]).toEqual({ type: 'close-no-wait', reason: 'signer-away', until: null });
});

test('[Q13] a digit and a time say anew why the lane is closed, and until when', async () => {
  await openScreen({});
  await press('k');
  await close({ ...CLOSED, until: null });
  await press('l');
  await press('2');
  await act(() => screen.getByLabelText('14 giờ').click());
  await press('Enter');
  expect(asked()[1]).toEqual({ type: 'close-no-wait', reason: 'system-down', until: '14:00' });
  expect(screen.queryByRole('dialog')).toBeNull();
  await screen.findByText('Đã đóng hàng không chờ: hệ thống đang lỗi đến 14 giờ');
});

test('[Q13] digits in that question end no visit', async () => {
  await openScreen({ current: LINE });
  await close(CLOSED, { current: LINE });
  await press('l');
  await press('1');
  expect(asked()).toEqual([]);
});

test('[Q13] the lane is said to be open from the time at which it opens by itself', async () => {
  await openScreen({}, {}, '14:00');
  await close(CLOSED);
  expect(strip()).toBe('Hàng không chờ đang mở');
});

test.each<[string, Partial<Catalogue>]>([
  ['the office has no such lane', { lanes: CATALOGUE.lanes.filter((lane) => !lane.noWait) }],
  [
    'its campaign is over',
    {
      noWaitCampaign: {
        name: { vi: 'Đợt một', en: 'First' },
        from: '2026-11-01',
        to: '2026-11-22',
        email: null,
      },
    },
  ],
])('[Q13] where %s nothing is said of it, and K does nothing', async (_, office) => {
  await openScreen({}, office);
  expect(strip()).toBeUndefined();
  await press('k');
  expect(asked()).toEqual([]);
});

test('[Q13] the lane can be closed before a counter is opened', async () => {
  await openScreen({ openBy: null });
  expect(screen.getByText('Chọn quầy để mở')).toBeTruthy();
  await press('k');
  expect(asked()).toEqual([{ type: 'close-no-wait', reason: 'signer-away', until: null }]);
});

test('[V6] while the line is down K does nothing, and the button says why', async () => {
  await openScreen({});
  await act(() => void (played.line.value = { status: 'offline', since: 1 }));
  await press('k');
  expect(asked()).toEqual([]);
  const button = document.querySelector('.lane__button');
  expect(button?.getAttribute('title')).toBe('Mất kết nối: xin đợi nối lại');
  expect(button?.hasAttribute('disabled')).toBe(true);
});

test('[A4] a refusal to open the lane is said in words', async () => {
  await openScreen({});
  await close(CLOSED);
  played.send.mockResolvedValue({ id: 'one', outcome: 'refused', reason: 'no-wait-lane-open' });
  await press('k');
  expect(await screen.findByText('Hàng không chờ đang mở.')).toBeTruthy();
});
