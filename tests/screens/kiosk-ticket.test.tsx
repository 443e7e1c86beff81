import { createHash } from 'node:crypto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { officeNow, steadyNow } from '#shared/client/office-clock.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { App } from '../../kiosk/App.tsx';
import { type Kiosk, startKiosk } from '../../kiosk/model/kiosk.ts';
import { lateTicketCode } from '../../kiosk/model/late-ticket-code.ts';
import { KioskScreen } from '../../kiosk/screens/KioskScreen.tsx';
import { CATALOGUE, forgetAll, hallView, pairedDevice } from '../support/kiosk-device.ts';

const print = vi.fn<() => void>();
let kiosk: Kiosk;

beforeEach(async () => {
  print.mockClear();
  vi.stubGlobal('print', print);
  const device = await pairedDevice<KioskView>('kiosk');
  device.view.value = hallView(officeNow(), 8);
  kiosk = startKiosk(device, signal(CATALOGUE), () => {});
  render(<KioskScreen kiosk={kiosk} />);
});

afterEach(async () => {
  cleanup();
  kiosk.device.close();
  kiosk.close();
  setLanguage('vi');
  vi.unstubAllGlobals();
  await forgetAll();
});

const touch = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const printed = () => document.querySelector('.print-ticket')?.textContent ?? '';

test('[Q3] three touches from the welcome give a no-wait number, printed at once', async () => {
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Có, trong mức này/);
  await waitFor(() => expect(printed()).toContain('N001'));
  expect(printed()).toContain('Thủ tục không chờ · Quầy 2');
  expect(printed()).toContain('Chứng thực bản sao từ bản chính');
  expect(printed()).toContain('Trước Ông/Bà còn 8 người');
  await waitFor(() => expect(print).toHaveBeenCalled());
  const [posted] = await kiosk.device.outbox.remembered();
  expect(posted).toMatchObject({ type: 'issue-ticket', letter: 'N', limits: 'within' });
});

test('[Q3] the same procedure answered "no" gives an ordinary number, and the ticket says why', async () => {
  touch(/^Thủ tục không chờ/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Không, nhiều hơn/);
  await waitFor(() => expect(printed()).toContain('A001'));
  expect(screen.getAllByText(/Giấy tờ ngoài mức không chờ/).length).toBeGreaterThan(0);
});

test('[N1] a double touch gives one number only', async () => {
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  const yes = screen.getByRole('button', { name: /^Có, trong mức này/ });
  fireEvent.click(yes);
  fireEvent.click(yes);
  await waitFor(() => expect(printed()).toContain('N001'));
  expect(await kiosk.device.outbox.remembered()).toHaveLength(1);
});

test('[Q5] priority is claimed afterwards, once, for this ticket alone', async () => {
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  const claim = await screen.findByRole('button', { name: /^Tôi thuộc diện ưu tiên/ });
  fireEvent.click(claim);
  fireEvent.click(claim);
  await screen.findByText(/Đã ghi nhận diện ưu tiên/);
  await waitFor(async () => {
    const types = (await kiosk.device.outbox.remembered()).map((one) => one.type);
    expect(types).toEqual(['issue-ticket', 'claim-priority']);
  });
});

test('[K8] who may claim priority is said before it is claimed, as the office has set it', async () => {
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  const claim = await screen.findByRole('button', { name: /^Tôi thuộc diện ưu tiên/ });
  expect(claim.textContent).toContain('Người cao tuổi, Người khuyết tật');
});

test('[K7] a number is printed once, also when its screen is drawn anew or touched', async () => {
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  cleanup();
  render(<KioskScreen kiosk={kiosk} />);
  fireEvent.pointerDown(screen.getByText('Số thứ tự của Ông/Bà', { selector: '.ticket-paper *' }));
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  await new Promise((resolve) => {
    setTimeout(resolve, 250);
  });
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: /in lại|again/i })).toBeNull();
});

test('[K6] the fourth number in a row waits, and the button says how long', async () => {
  const procedure = CATALOGUE.procedures[2]!;
  for (const _ of [1, 2, 3, 4]) await kiosk.takeNumber(procedure, null);
  expect(await kiosk.device.outbox.remembered()).toHaveLength(3);
  kiosk.goHome();
  kiosk.goOn({ at: 'card', procedure: procedure.code });
  const take = await screen.findByRole('button', { name: /^Lấy số/ });
  expect(take.getAttribute('aria-disabled')).toBe('true');
  expect(take.textContent).toMatch(/Máy nghỉ [45] giây rồi cấp số tiếp/);
});

test('[W1] without a view the paper says that nobody knows how many wait, and no number ahead is invented', async () => {
  kiosk.device.view.value = null;
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  await waitFor(() => expect(printed()).toContain('Chưa rõ số người đang chờ'));
  expect(printed()).not.toContain('Trước Ông/Bà còn');
});

test('[W1] a view that is a minute old tells nobody how many wait, though the line stands', async () => {
  kiosk.device.seenAt.value = steadyNow() - 60_000;
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  await waitFor(() => expect(printed()).toContain('Chưa rõ số người đang chờ'));
});

test('[V9] an office that no longer understands this version leaves the kiosk at work, and staff are told', async () => {
  kiosk.device.line.value = { status: 'turned-away', error: 'old-protocol' };
  cleanup();
  render(<App device={kiosk.device} onQuiet={() => {}} />);
  await screen.findByText('Màn hình này cũ hơn phiên bản của trung tâm');
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Có, trong mức này/);
  await waitFor(() => expect(printed()).toContain('N001'));
  expect(await kiosk.device.outbox.remembered()).toHaveLength(1);
});

test('[V7] the language changes on every screen, also on the ticket', async () => {
  await kiosk.takeNumber(CATALOGUE.procedures[2]!, null);
  fireEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('button', { name: /^I am entitled to priority/ })).toBeTruthy();
});

test('[R15] with a public address the ticket bears a code, on the screen and on paper; the office learns its hash alone', async () => {
  kiosk.close();
  cleanup();
  const { device } = kiosk;
  const publicUrl = 'https://mot-cua.example.vn';
  kiosk = startKiosk(device, signal({ ...CATALOGUE, publicUrl }), () => {});
  lateTicketCode.fetch();
  await waitFor(() => expect(lateTicketCode.part.value).not.toBeNull());
  render(<KioskScreen kiosk={kiosk} />);
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Có, trong mức này/);
  await waitFor(() => expect(document.querySelectorAll('.ui-qr')).toHaveLength(2));
  const links = [...document.querySelectorAll('.ui-qr')].map((one) =>
    one.getAttribute('data-content'),
  );
  expect(links[1]).toBe(links[0]);
  expect(links[0]).toMatch(/^https:\/\/mot-cua\.example\.vn\/t\/[\w-]{22}$/);
  expect(printed()).toContain('Quét mã để theo dõi và đánh giá trên điện thoại');
  const [posted] = await device.outbox.remembered();
  const token = links[0]?.slice(-22) ?? '';
  expect(posted).toMatchObject({ phone: createHash('sha256').update(token).digest('hex') });
  expect(JSON.stringify(posted)).not.toContain(token);
});

test('[R15] without a public address there is none, and none of it is told', async () => {
  touch(/^Lấy số thứ tự/);
  touch(/^Chứng thực bản sao từ bản chính/);
  touch(/^Có, trong mức này/);
  await waitFor(() => expect(printed()).toContain('N001'));
  expect(document.querySelector('.ui-qr')).toBeNull();
  const [posted] = await kiosk.device.outbox.remembered();
  expect(posted).not.toHaveProperty('phone');
});
