import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { officeNow } from '#shared/client/office-clock.ts';
import { type Catalogue, catalogueOf } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { type Kiosk, startKiosk } from '../../kiosk/model/kiosk.ts';
import { KioskScreen } from '../../kiosk/screens/KioskScreen.tsx';
import { CATALOGUE, forgetAll, hallView, pairedDevice } from '../support/kiosk-device.ts';
import { hugeOffice, tinyOffice } from '../support/offices.ts';

/** What an office has set, as a citizen finds it at the kiosk. */

let kiosk: Kiosk | undefined;
let catalogue: Signal<Catalogue>;

async function openKiosk(office: Partial<Catalogue>, view: Partial<KioskView> = {}) {
  vi.stubGlobal('print', () => {});
  const device = await pairedDevice<KioskView>('kiosk');
  device.view.value = { ...hallView(officeNow(), 0), ...view };
  catalogue = signal({ ...CATALOGUE, ...office });
  kiosk = startKiosk(device, catalogue, () => {});
  render(<KioskScreen kiosk={kiosk} />);
  return kiosk;
}

afterEach(async () => {
  cleanup();
  kiosk?.device.close();
  kiosk?.close();
  vi.unstubAllGlobals();
  await forgetAll();
});

const touch = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const closedToday = () => ({
  day: dayOf(officeNow(), CATALOGUE.timeZone),
  reason: 'signer-away' as const,
  until: null,
});

test('[Q13] while the lane is closed the welcome says why, and so does the ordinary number', async () => {
  await openKiosk({}, { noWaitClosure: closedToday() });
  expect(screen.getByRole('button', { name: /Tạm dừng: người ký vắng/ })).toBeTruthy();
  touch(/^Thủ tục không chờ/);
  touch(/Chứng thực bản sao từ bản chính/);
  expect(screen.getByText(/đang tạm dừng \(người ký vắng\)/)).toBeTruthy();
  touch(/^Lấy số/);
  await waitFor(() => {
    const paper = document.querySelector('.print-ticket')?.textContent ?? '';
    expect(paper).toContain('A001');
    expect(paper).toContain('tạm dừng (người ký vắng), nên Ông/Bà vào hàng chờ thường');
  });
  const [posted] = (await kiosk?.device.outbox.remembered()) ?? [];
  expect(posted).toMatchObject({ letter: 'A', limits: null });
});

test('[Q13] a lane that opens while its card stands there turns it into answers, which take no touch at once', async () => {
  const open = await openKiosk({}, { noWaitClosure: closedToday() });
  open.goOn({ at: 'card', procedure: CATALOGUE.procedures[0]!.code });
  await screen.findByRole('button', { name: /^Lấy số/ });
  const settling = () => document.querySelector('.kiosk--settling') !== null;
  await waitFor(() => expect(settling()).toBe(false));
  open.device.view.value = hallView(officeNow(), 0);
  await screen.findByRole('button', { name: /^Có, trong mức này/ });
  expect(settling()).toBe(true);
  await waitFor(() => expect(settling()).toBe(false));
});

test('[E7] a card whose procedure a newer office file no longer has leads home', async () => {
  const open = await openKiosk({});
  open.goOn({ at: 'card', procedure: CATALOGUE.procedures[0]!.code });
  await screen.findByRole('button', { name: /^Có, trong mức này/ });
  catalogue.value = { ...CATALOGUE, procedures: CATALOGUE.procedures.slice(1) };
  await screen.findByRole('button', { name: /^Lấy số thứ tự/ });
  expect(open.step.value).toEqual({ at: 'welcome' });
});

test('[K6] while the kiosk rests every answer keeps its own words, with the seconds below', async () => {
  const open = await openKiosk({});
  for (const _ of [1, 2, 3]) await open.takeNumber(CATALOGUE.procedures[2]!, null);
  open.goHome();
  open.goOn({ at: 'card', procedure: CATALOGUE.procedures[0]!.code });
  for (const name of [/^Có, trong mức này/, /^Không, nhiều hơn/, /^Tôi chưa rõ/]) {
    const answer = await screen.findByRole('button', { name });
    expect(answer.textContent).toMatch(/Máy nghỉ [45] giây/);
  }
});

test('[K5] a no-wait card sends nobody to a counter while the office is shut', async () => {
  const allDay = {
    weekdays: CATALOGUE.kioskHours.weekdays,
    spans: [{ from: '00:00', to: '24:00' }],
  };
  for (const [weekdays, note] of [
    [[], /Nộp ở Quầy \d trong giờ làm việc\.$/],
    [[0, 1, 2, 3, 4, 5, 6, 7], /ở Quầy \d(?!.*trong giờ làm việc)/],
  ] as const) {
    const open = await openKiosk({ serviceHours: { ...allDay, weekdays: [...weekdays] } });
    open.goOn({ at: 'card', procedure: CATALOGUE.procedures[0]!.code });
    const answer = await screen.findByRole('button', { name: /^Có, trong mức này/ });
    expect(answer.textContent).toMatch(note);
    cleanup();
    open.device.close();
    open.close();
    await forgetAll();
  }
});

test('[N8] a lane whose last number is given can be read, but gives none', async () => {
  const series = CATALOGUE.series.map((one) => ({ ...one, lastTicket: '00:00' }));
  await openKiosk({ series });
  touch(/^Lấy số thứ tự/);
  touch(/Cư trú.*thôi cấp số từ 0\sgiờ/);
  fireEvent.click(screen.getAllByRole('button', { name: /^C / })[0]!);
  expect(
    screen.getByText(/Hàng này thôi cấp số hôm nay từ 0 giờ\. Xin Ông\/Bà trở lại/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Lấy số/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Xem niêm yết/ })).toBeTruthy();
});

test('[E7] the posting of a procedure says what the office has entered, and to whom one complains', async () => {
  const [first, ...others] = CATALOGUE.procedures;
  const same = (text: string) => ({ vi: text, en: text });
  const posted = { ...first!, papers: [same('Bản chính')], decision: same('Quyết định 1329') };
  await openKiosk({
    procedures: [{ ...posted, limit: null }, ...others],
    complaints: { how: same('Gặp lãnh đạo'), phone: '024 3999 9999', email: null },
  });
  kiosk?.goOn({ at: 'card', procedure: posted.code });
  fireEvent.click(await screen.findByRole('button', { name: /^Xem niêm yết/ }));
  await screen.findByText('1. Bản chính');
  for (const said of ['Quyết định 1329', 'Gặp lãnh đạo', 'Điện thoại: 024 3999 9999', '2.000815'])
    expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByText('Trung tâm chưa nhập, xin hỏi tại quầy')).toBeTruthy();
  expect(screen.queryByText('Căn cứ pháp lý')).toBeNull();
});

test('[K2] the lanes that do not fit stand on the next screen, each of them once', async () => {
  const office = catalogueOf(hugeOffice(), 1);
  const fits = 6;
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.querySelectorAll('.lane-tiles button').length > fits ? 2 : 0;
  });
  const open = await openKiosk(office);
  touch(/^Lấy số thứ tự/);
  const seen: string[] = [];
  for (;;) {
    const tiles = [...document.querySelectorAll('.lane-tiles button')].map(
      (tile) => tile.querySelector('.ui-row__name')?.textContent ?? '',
    );
    expect(tiles.length).toBeLessThanOrEqual(fits);
    seen.push(...tiles.filter((name) => name !== 'Xem thêm'));
    const more = document.querySelector<HTMLElement>('.lane-tiles button:last-child');
    if (more?.textContent !== 'Xem thêm') break;
    const { value: before } = open.step;
    fireEvent.click(more);
    await waitFor(() => expect(open.step.value).not.toBe(before));
  }
  expect(seen).toEqual(open.offer.value.queues.map(({ lane }) => lane.name.vi));
  vi.restoreAllMocks();
});

test('[E9 V7] an office of one language has no language switch; its emblem and wall are its own', async () => {
  const emblem = 'data:image/png;base64,AAAA';
  await openKiosk({ ...catalogueOf(tinyOffice(), 1), emblem, wallColour: '#cfe3f5' });
  expect(screen.queryByRole('button', { name: 'English' })).toBeNull();
  expect(document.querySelector('.ui-mark')?.getAttribute('src')).toBe(emblem);
  const root = document.documentElement;
  expect(root.style.getPropertyValue('--office-wall')).toBe('#cfe3f5');
});

test('[Q13] a campaign that runs is named with its last day, and with whom one writes to', async () => {
  const noWaitCampaign = {
    name: { vi: 'Thứ Hai không chờ', en: 'No-wait Mondays' },
    from: '2020-01-01',
    to: '2999-12-31',
    email: 'gopy@example.vn',
  };
  await openKiosk({ noWaitCampaign });
  touch(/^Thủ tục không chờ/);
  expect(screen.getByText('Thứ Hai không chờ, đến hết ngày 31/12/2999.')).toBeTruthy();
  expect(screen.getByText('Góp ý về đợt này: gopy@example.vn')).toBeTruthy();
});
