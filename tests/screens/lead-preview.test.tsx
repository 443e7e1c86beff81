import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { officeChanges } from '#shared/domain/office-changes.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { SoundFile } from '#shared/protocol/office-doors.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { ChangesPreview } from '../../dashboard/office/changes/ChangesPreview.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

/** What a file would change, before anybody accepts it. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
});

const BEFORE = DEMONSTRATION_OFFICE;
const [FIRST, SECOND, ...REST] = BEFORE.procedures;

function show(after: Office, part: Partial<SoundFile> = {}) {
  const changes = officeChanges(BEFORE, after);
  const onAccept = vi.fn<() => void>();
  const file: SoundFile = {
    ok: true,
    office: after,
    base: 7,
    changes,
    hallFrom: null,
    figuresFrom: null,
    notUnderstood: [],
    unconfirmed: [],
    ...part,
  };
  render(
    <ChangesPreview
      name="danh-muc.csv"
      before={BEFORE}
      file={file}
      isBusy={false}
      trouble={null}
      onAccept={onAccept}
      onCancel={() => {}}
    />,
  );
  return onAccept;
}

const text = () => (document.body.textContent ?? '').replace(/[\u00a0\u2060]/g, ' ');

test('[E5] what is new, changed and gone is said by code and name, a fee old and new', () => {
  const added = { ...FIRST!, code: '9.999999', shortName: { vi: 'Thủ tục mới', en: 'New' } };
  const free = { ...FIRST!, fee: [{ when: null, charge: { type: 'free' as const } }] };
  const onAccept = show({ ...BEFORE, procedures: [free, ...REST, added] });
  expect(text()).toContain('Thêm 1, sửa 1, bỏ 1.');
  expect(text()).toContain('Thêm: 9.999999 Thủ tục mới');
  expect(text()).toContain(`Bỏ: ${SECOND!.code}`);
  expect(text()).toMatch(/Phí, lệ phí: 2\.000 đồng.* → Miễn phí/);
  fireEvent.click(screen.getByRole('button', { name: 'Chấp nhận thay đổi' }));
  expect(onAccept).toHaveBeenCalledOnce();
});

test('[E5] a cell that was not understood is told with its row, in the language of the screen', () => {
  const cell = { path: 'row 12, fee_vnd', what: 'not-understood', vi: 'Không hiểu.', en: 'No.' };
  show({ ...BEFORE, priorityRun: 9 }, { notUnderstood: [cell] });
  expect(text()).toContain('1 ô chưa hiểu được');
  expect(text()).toContain('dòng 12, cột fee_vnd');
});

test('[E6] cells that the list itself does not vouch for are told too, many of them folded away', () => {
  const cells = Array.from({ length: 6 }, (_, i) => ({
    path: `row ${i + 2}, statutory_limit`,
    what: 'unconfirmed',
    vi: '"05 ngày" chưa được xác nhận, nên để trống.',
    en: '"05 ngày" is not confirmed, so it stays empty.',
  }));
  show({ ...BEFORE, priorityRun: 9 }, { unconfirmed: cells });
  expect(text()).toContain('6 ô danh mục ghi là chưa xác nhận');
  expect(text()).toContain('dòng 7, cột statutory_limit');
  expect(document.querySelector('.cells-left-empty')?.hasAttribute('open')).toBe(false);
});

test('[E3] from when it counts is said before it is accepted, and which days no quarter holds', () => {
  show(
    { ...BEFORE, publicCalendar: 'administrative' },
    { hallFrom: '2026-11-24', figuresFrom: '2027-01-01' },
  );
  expect(text()).toContain('từ ngày mai 24/11/2026');
  expect(text()).toContain('từ kỳ sau, ngày 01/01/2027');
  expect(text()).toContain('từ 01/01/2027 đến 14/03/2027 không thuộc quý nào được công khai');
  expect(text()).toContain('theo quý dương lịch → theo kỳ báo cáo hành chính');
});

test('[E8] a file that says the same as now is not asked about', () => {
  show(BEFORE);
  expect(text()).toContain('không có gì thay đổi');
  expect(screen.queryByRole('button', { name: 'Chấp nhận thay đổi' })).toBeNull();
});

test('[V7] the preview speaks English too', () => {
  setLanguage('en');
  show({ ...BEFORE, priorityRun: 9 });
  expect(text()).toContain('What danh-muc.csv would change');
  expect(text()).toContain('It counts at once.');
});
