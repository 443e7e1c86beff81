import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { type Kiosk, startKiosk } from '../../kiosk/model/kiosk.ts';
import { lateFeedback } from '../../kiosk/model/late-feedback.ts';
import { KioskScreen } from '../../kiosk/screens/KioskScreen.tsx';
import { CATALOGUE, forgetAll, pairedDevice } from '../support/kiosk-device.ts';

/** Feedback at the kiosk, beside the way to a number. */

let kiosk: Kiosk;
beforeEach(async () => {
  vi.stubGlobal('print', () => {});
  const device = await pairedDevice<KioskView>('kiosk');
  kiosk = startKiosk(device, signal(CATALOGUE), () => {});
  lateFeedback.fetch();
  await vi.waitUntil(() => lateFeedback.part.value !== null);
  render(<KioskScreen kiosk={kiosk} />);
});
afterEach(async () => {
  cleanup();
  kiosk.close();
  setLanguage('vi');
  vi.unstubAllGlobals();
  await forgetAll();
});

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 30));
  });
}
const type = (keys: string) =>
  act(() => {
    for (const key of keys) fireEvent.keyDown(document.body, { key });
  });
const said = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

test('[Y1 O1] what is written with telex, and a contact, go into the outbox before thanks and a code are shown', async () => {
  await press('Phản ánh');
  await press(/Quy định, thủ tục/);
  await type('bangr quas cao');
  await press('Tiếp tục');
  expect(said()).toContain('xóa khi Ông/Bà yêu cầu');
  await type('0912');
  await press('Gửi phản ánh');
  const [told] = await kiosk.device.outbox.remembered();
  expect(told).toMatchObject({
    type: 'take-feedback',
    about: 'rules',
    text: 'bảng quá cao',
    contact: '0912',
  });
  const id = told?.type === 'take-feedback' ? told.feedback : '';
  expect(said()).toContain(`${id.slice(-8, -4)}-${id.slice(-4)}`);
});

test('[Y1] no contact is asked for that is not given, and nothing is sent without a text', async () => {
  await press('Phản ánh');
  await press(/Cách phục vụ/);
  await press(/Tiếp tục|Chưa có nội dung/);
  expect(said()).toContain('Ông/Bà ghi điều muốn phản ánh');
  await type('cham');
  await press('Tiếp tục');
  await press('Gửi, không để lại liên hệ');
  const [told] = await kiosk.device.outbox.remembered();
  expect(told).toMatchObject({ about: 'conduct', text: 'cham' });
  expect(told).not.toHaveProperty('contact');
});

test('[K1 K3] back goes the same way back with what was written; who leaves takes it along', async () => {
  await press('Phản ánh');
  await press(/Quy định, thủ tục/);
  await type('mot');
  await press('Tiếp tục');
  await press('Quay lại');
  expect(said()).toContain('mot');
  act(() => kiosk.leave());
  await press('Phản ánh');
  await press(/Quy định, thủ tục/);
  expect(said()).toContain('Chưa có nội dung');
});

test('[V7] it speaks the other language as well', async () => {
  act(() => setLanguage('en'));
  await press('Feedback');
  await press(/Rules, procedures/);
  await type('aa bb');
  expect(said()).toContain('aa bb');
});
