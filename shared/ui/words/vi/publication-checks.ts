import type { SettingChange } from '../../../domain/publication-checks.ts';

/** Words of what the lead looks at before a quarter is published. Numbers and dates come already written. */
export const publicationChecks = {
  title: 'Xem lại trước khi công khai',
  missingDays: (n: string) => `${n} ngày làm việc không có số nào được lấy`,
  missingDaysNone: 'Ngày làm việc nào cũng có người lấy số.',
  silentDevices: (n: string) =>
    `${n} thiết bị chưa kết nối lại từ khi hết quý, có thể còn giữ số liệu của quý`,
  silentDevicesNone: 'Mọi máy lấy số, máy tính bảng và quầy đều đã kết nối từ khi hết quý.',
  lastSeen: (label: string, when: string) => `${label} (lần cuối ${when})`,
  neverSeen: (label: string) => `${label} (chưa kết nối lần nào)`,
  flagged: (n: string, answered: string, share: string) =>
    `${n} trong ${answered} phiếu (${share}) có dấu hiệu nghi vấn, được nêu riêng`,
  flaggedNone: 'Không có phiếu nào có dấu hiệu nghi vấn.',
  openFeedback: (n: string, late: string) =>
    `${n} phản ánh, kiến nghị nhận trong quý đang xử lý, ${late} đã quá hạn`,
  openFeedbackNone: 'Phản ánh, kiến nghị nhận trong quý đều đã xử lý.',
  hidden: (merged: string, left: string) =>
    `${merged} dòng được gộp vào “Khác”, ${left} câu hỏi hoặc bảng không hiện, để không ai bị nhận ra`,
  hiddenNone: 'Không có dòng nào phải gộp.',
  settings: (changes: string) => `Thiết lập khác quý công khai trước: ${changes}`,
  settingsNone: 'Thiết lập giống quý công khai trước.',
  change: (setting: string, before: string, now: string) => `${setting} ${before} → ${now}`,
  settingNames: {
    'smallest-group': 'số phiếu ít nhất của một nhóm',
    questionnaire: 'phiếu hỏi',
    calendar: 'kỳ công khai',
  } satisfies Record<SettingChange['setting'], string>,
  more: (n: string) => `và ${n} nữa`,
};
