import type { Office } from '#shared/protocol/office.ts';
import { text } from './procedures/entries.ts';

/** The hall of the demonstration office: lanes, letters, counters and the posts behind them. */

const lane = (id: string, vi: string, en: string, noWait = false) => ({
  id,
  name: text(vi, en),
  noWait,
});

/** What counters serve; the last one is for procedures settled at once. */
export const LANES: Office['lanes'] = [
  lane('chung-thuc', 'Chứng thực', 'Certification'),
  lane('ho-tich', 'Hộ tịch', 'Civil status'),
  lane('cu-tru', 'Cư trú', 'Residence'),
  lane('ho-kinh-doanh', 'Hộ kinh doanh', 'Household business'),
  lane('bao-tro-xa-hoi', 'Bảo trợ xã hội', 'Social protection'),
  lane('xay-dung', 'Xây dựng', 'Construction'),
  lane('dat-dai', 'Đất đai', 'Land'),
  lane('linh-vuc-khac', 'Lĩnh vực khác', 'Other fields'),
  lane('khong-cho', 'Thủ tục không chờ', 'No-wait procedures', true),
];

/** The hall's kiosk, and the help desk for the day on which a second one is paired. */
export const POINTS: Office['points'] = ['sanh', 'ban-huong-dan'];

/** Letters in the order of the lanes: each point has its own, for every lane. */
const LETTERS = { sanh: 'ABCDEGHKN', 'ban-huong-dan': 'LMPRTUVXY' };

export const SERIES: Office['series'] = Object.entries(LETTERS).flatMap(([point, letters]) =>
  LANES.map(({ id }, i) => ({ letter: letters.charAt(i), lane: id, point, lastTicket: null })),
);

const counter = (id: string, ...lanes: string[]) => ({
  id,
  name: text(`Quầy ${id}`, `Counter ${id}`),
  lanes,
});

export const COUNTERS: Office['counters'] = [
  counter('1', 'chung-thuc'),
  counter('2', 'khong-cho'),
  counter('3', 'chung-thuc', 'ho-tich'),
  counter('4', 'cu-tru'),
  counter('5', 'ho-tich', 'bao-tro-xa-hoi'),
  counter('6', 'ho-kinh-doanh', 'xay-dung', 'dat-dai', 'linh-vuc-khac'),
];

/** What stands in the hall, or will: a kiosk, one more for the help desk, a display, and a tablet at each counter. */
export const DEVICES: Office['devices'] = [
  { role: 'kiosk', label: text('Máy lấy số sảnh', 'Hall kiosk'), counter: null, point: 'sanh' },
  {
    role: 'kiosk',
    label: text('Máy lấy số bàn hướng dẫn', 'Help-desk kiosk'),
    counter: null,
    point: 'ban-huong-dan',
  },
  { role: 'display', label: text('Màn hình gọi số', 'Hall display'), counter: null, point: null },
  ...COUNTERS.map(({ id }) => ({
    role: 'tablet' as const,
    label: text(`Máy đánh giá quầy ${id}`, `Tablet at counter ${id}`),
    counter: id,
    point: null,
  })),
];

/** Posts, never names: a clerk for each counter, the lead, and whoever looks after the system. */
export const STAFF: Office['staff'] = [
  ...COUNTERS.map(({ id }) => ({
    id: `cong-chuc-${id}`,
    label: text(`Công chức ${id}`, `Clerk ${id}`),
    role: 'clerk' as const,
  })),
  { id: 'lanh-dao-1', label: text('Lãnh đạo 1', 'Lead 1'), role: 'lead' },
  { id: 'quan-tri-1', label: text('Quản trị 1', 'Administrator 1'), role: 'administrator' },
];
