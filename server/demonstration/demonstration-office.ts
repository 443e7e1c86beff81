import { REASONS } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { COUNTERS, DEVICES, LANES, POINTS, SERIES, STAFF } from './hall.ts';
import { CERTIFICATION } from './procedures/certification.ts';
import { CIVIL_STATUS } from './procedures/civil-status.ts';
import { text } from './procedures/entries.ts';
import { FAMILIES } from './procedures/families.ts';
import { RESIDENCE_AND_BUSINESS } from './procedures/residence-and-business.ts';
import { WELFARE_AND_LAND } from './procedures/welfare-and-land.ts';

/** An invented ward with the real catalogue of procedures: what a first start shows, and what tests work on. */

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Public holidays with a fixed date; Tết and the Hùng Kings' day move, and an office enters them. */
const HOLIDAYS = [
  ['01-01', text('Tết Dương lịch', "New Year's Day")],
  ['04-30', text('Ngày Chiến thắng', 'Reunification Day')],
  ['05-01', text('Ngày Quốc tế lao động', 'Labour Day')],
  ['09-02', text('Quốc khánh', 'National Day')],
] as const;

/** The office file of the demonstration: 52 procedures in 10 fields, nine lanes, six counters. */
export const DEMONSTRATION_OFFICE: Office = {
  name: text('Trung tâm Phục vụ hành chính công', 'Public Administration Service Centre'),
  place: text('Phường Mẫu', 'Mẫu Ward'),
  // An invented ward has no street, no telephone and no emblem of its own.
  address: null,
  emblem: null,
  wallColour: null,
  contacts: { phone: null, email: null, website: null },
  complaints: {
    how: text(
      'Ông/Bà góp ý, phản ánh trực tiếp với lãnh đạo Trung tâm tại bàn hướng dẫn trong giờ làm việc.',
      "Comments and complaints are received by the centre's lead, at the help desk during working hours.",
    ),
    phone: null,
    email: null,
  },
  languages: ['vi', 'en'],
  timeZone: 'Asia/Ho_Chi_Minh',
  kioskHours: { weekdays: WORKING_DAYS, spans: [{ from: '06:30', to: '17:00' }] },
  serviceHours: {
    weekdays: WORKING_DAYS,
    spans: [
      { from: '07:30', to: '11:30' },
      { from: '13:00', to: '17:00' },
    ],
  },
  holidays: ['2026', '2027'].flatMap((year) =>
    HOLIDAYS.map(([day, name]) => ({ day: `${year}-${day}`, name })),
  ),
  makeUpDays: [],
  fields: [
    { id: 'chung-thuc', name: text('Chứng thực', 'Certification') },
    { id: 'ho-tich', name: text('Hộ tịch', 'Civil status') },
    { id: 'ho-tich-lien-thong', name: text('Hộ tịch liên thông', 'Linked civil status') },
    { id: 'cu-tru', name: text('Cư trú', 'Residence') },
    { id: 'ho-kinh-doanh', name: text('Hộ kinh doanh', 'Household business') },
    { id: 'bao-tro-xa-hoi', name: text('Bảo trợ xã hội', 'Social protection') },
    { id: 'xay-dung', name: text('Xây dựng', 'Construction') },
    { id: 'dat-dai', name: text('Đất đai', 'Land') },
    { id: 'nuoi-con-nuoi', name: text('Nuôi con nuôi', 'Adoption') },
    { id: 'giam-ngheo', name: text('Giảm nghèo', 'Poverty reduction') },
  ],
  lanes: LANES,
  points: POINTS,
  series: SERIES,
  procedures: [
    ...CERTIFICATION,
    ...CIVIL_STATUS,
    ...FAMILIES,
    ...RESIDENCE_AND_BUSINESS,
    ...WELFARE_AND_LAND,
  ],
  noWaitCampaign: null,
  counters: COUNTERS,
  staff: STAFF,
  devices: DEVICES,
  priorityGroups: [
    text('Người cao tuổi', 'Elderly people'),
    text('Người khuyết tật', 'People with disabilities'),
    text('Phụ nữ mang thai', 'Pregnant women'),
    text('Người bế con nhỏ', 'People carrying a small child'),
    text('Người có công với cách mạng', 'People with meritorious service'),
  ],
  priorityRun: 2,
  thresholds: { longWaitMinutes: 30 },
  deadlines: { refuse: 2, askMore: 5, answer: 15, publish: 2 },
  letterhead: {
    superior: 'Ủy ban nhân dân Phường Mẫu',
    abbreviation: 'TTPVHCC',
    signer: 'Giám đốc',
    recipients: ['Ủy ban nhân dân Phường Mẫu (để báo cáo)', 'Lưu: VT'],
    legalBases: [],
    reportWorkingDays: 2,
  },
  smallestGroup: 10,
  questionnaire: { use: 'three-level', reasons: [...REASONS], comment: true },
  questionnaires: [],
  publicCalendar: 'calendar',
};
