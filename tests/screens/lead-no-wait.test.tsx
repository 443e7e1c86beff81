import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openOfficeFile } from '../../dashboard/office/edit/office-file.ts';
import { NoWaitPage } from '../../dashboard/office/no-wait/NoWaitPage.tsx';
import { leadAtDesk, type PlayedOffice, playOffice } from '../support/lead-doors.ts';

/** The lead's page of the no-wait lane: closing it with a reason, its list, its campaign, what it did. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Monday, 09:00 in the office's zone. */
const AT = Date.parse('2026-11-23T02:00:00Z');
const TODAY = '2026-11-23';

async function open(set: (played: PlayedOffice) => void = () => {}) {
  const played = playOffice();
  set(played);
  const caller = leadAtDesk();
  const file = openOfficeFile(caller);
  await file.load();
  function Page() {
    const now = file.now.value;
    return now && <NoWaitPage file={file} now={now} caller={caller} today={TODAY} at={AT} />;
  }
  render(<Page />);
  await act(() => new Promise((done) => setTimeout(done, 10)));
  return played;
}

const text = () => document.body.textContent ?? '';
async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name })[0]!);
    await new Promise((done) => setTimeout(done, 20));
  });
}

test('[Q13] the lane is closed with a reason and, where it is known, until when', async () => {
  const played = await open();
  expect(text()).toContain('Hàng không chờ đang mở.');
  act(
    () =>
      void fireEvent.change(screen.getByLabelText('Lý do đóng'), {
        target: { value: 'system-down' },
      }),
  );
  act(
    () =>
      void fireEvent.input(screen.getByLabelText('Đến lúc (nếu biết)'), {
        target: { value: '14:00' },
      }),
  );
  await press('Đóng hàng không chờ');
  expect(played.commands).toMatchObject([
    { type: 'close-no-wait', reason: 'system-down', until: '14:00' },
  ]);
});

test('[Q13] a closed lane says why and until when, and is opened again', async () => {
  const played = await open((office) => {
    office.closure = { day: TODAY, reason: 'signer-away', until: '14:00' };
  });
  expect(text()).toMatch(/Hàng không chờ đang đóng: người ký vắng đến 14.giờ\./);
  await press('Mở lại hàng không chờ');
  expect(played.commands).toMatchObject([{ type: 'open-no-wait' }]);
});

test('[Q13] a procedure is taken off the list and a cut-off emptied, both saved together', async () => {
  const played = await open();
  await press('Bỏ Đăng ký khai tử');
  act(
    () =>
      void fireEvent.input(screen.getByLabelText('Giờ chốt, Chứng thực chữ ký'), {
        target: { value: '' },
      }),
  );
  await press('Lưu thay đổi');
  const listed = played.office.procedures.filter((one) => one.noWait);
  expect(listed.map(({ code }) => code)).not.toContain('1.000656');
  expect(listed.find(({ code }) => code === '2.000884')?.noWait?.cutOff).toBeNull();
});

test('[Q13] a campaign whose last day lies before its first is refused beside the day', async () => {
  const played = await open((office) => {
    const name = { vi: 'Tháng không chờ', en: 'No-wait month' };
    const campaign = { name, from: '2026-11-01', to: '2026-11-30', email: null };
    office.office = { ...office.office, noWaitCampaign: campaign };
  });
  act(
    () =>
      void fireEvent.input(screen.getByLabelText('Đến hết ngày'), {
        target: { value: '2026-10-01' },
      }),
  );
  await press('Lưu thay đổi');
  expect(document.querySelector('.wrong')?.textContent).toContain('Ngày cuối phải từ ngày đầu');
  expect(played.base).toBe(7);
});

test('[Q16] the report counts numbers, outcomes, moves and closures, each with what it is of', async () => {
  await open((office) => {
    const ended = { settled: 30, received: 1, incomplete: 2, 'handed-over': 0, refused: 1 };
    const moved = {
      'beyond-limits': 3,
      'must-verify': 0,
      'needs-opinion': 0,
      'papers-missing': 1,
      other: 0,
    };
    const procedures = [{ procedure: '2.000815', tickets: 40, ended, moved }];
    office.report = { from: '2026-10-25', to: TODAY, procedures, closures: 2 };
  });
  for (const said of [
    'Số không chờ đã cấp40Đóng hàng: 2 lần',
    'Đã xong 34 trên 40 số',
    'Chuyển sang hàng thường 4 trên 40 số',
    'Vượt mức không chờ3',
  ]) {
    expect(text()).toContain(said);
  }
});
