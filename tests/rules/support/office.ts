import { namesAfter, NO_NAMES } from '#shared/domain/names.ts';
import { questionnairesOf } from '#shared/domain/questionnaires/asking.ts';
import { REASONS } from '#shared/domain/vocabulary.ts';
import { NO_LETTERHEAD, type Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';

/**
 * A small office for the rules' tests: three lanes, three counters, and two issuing points with
 * letters of their own. The point `sanh` stands in the hall, the point `ban` at the desk.
 */
export const OFFICE: Office = {
  name: same('Trung tâm Phục vụ hành chính công phường Thử Nghiệm'),
  place: same('Phường Thử Nghiệm'),
  address: null,
  emblem: null,
  wallColour: null,
  contacts: { phone: null, email: null, website: null },
  complaints: { how: null, phone: null, email: null },
  languages: ['vi', 'en'],
  timeZone: 'Asia/Ho_Chi_Minh',
  kioskHours: { weekdays: [1, 2, 3, 4, 5], spans: [{ from: '06:30', to: '17:00' }] },
  serviceHours: {
    weekdays: [1, 2, 3, 4, 5],
    spans: [
      { from: '07:30', to: '11:30' },
      { from: '13:00', to: '17:00' },
    ],
  },
  holidays: [],
  makeUpDays: [],
  fields: [
    { id: 'ho-tich', name: same('Hộ tịch') },
    { id: 'chung-thuc', name: same('Chứng thực') },
  ],
  lanes: [
    { id: 'ho-tich', name: same('Hộ tịch'), noWait: false },
    { id: 'chung-thuc', name: same('Chứng thực'), noWait: false },
    { id: 'khong-cho', name: same('Không chờ'), noWait: true },
  ],
  points: ['sanh', 'ban'],
  series: [
    { letter: 'A', lane: 'ho-tich', point: 'sanh', lastTicket: null },
    { letter: 'B', lane: 'chung-thuc', point: 'sanh', lastTicket: null },
    { letter: 'K', lane: 'khong-cho', point: 'sanh', lastTicket: null },
    { letter: 'E', lane: 'ho-tich', point: 'ban', lastTicket: null },
    { letter: 'G', lane: 'chung-thuc', point: 'ban', lastTicket: null },
  ],
  procedures: [
    procedure('1.001193', 'Đăng ký khai sinh', 'ho-tich', null),
    procedure('1.000894', 'Đăng ký kết hôn', 'ho-tich', null),
    procedure('2.000815', 'Chứng thực bản sao', 'chung-thuc', {
      limits: [{ lead: same('tối đa'), amount: same('10 bản'), of: same('cần chứng thực') }],
      condition: null,
      cutOff: '15:00',
    }),
  ],
  noWaitCampaign: null,
  counters: [
    { id: '1', name: same('Quầy 1'), lanes: ['ho-tich'] },
    { id: '2', name: same('Quầy 2'), lanes: ['ho-tich', 'chung-thuc'] },
    { id: '3', name: same('Quầy 3'), lanes: ['chung-thuc', 'khong-cho'] },
  ],
  staff: [
    { id: 'clerk-1', label: same('Công chức 1'), role: 'clerk' },
    { id: 'clerk-2', label: same('Công chức 2'), role: 'clerk' },
    { id: 'clerk-3', label: same('Công chức 3'), role: 'clerk' },
    { id: 'lead', label: same('Phụ trách'), role: 'lead' },
  ],
  devices: [],
  priorityGroups: [],
  priorityRun: 2,
  thresholds: { longWaitMinutes: 30 },
  deadlines: { refuse: 2, askMore: 5, answer: 15, publish: 2 },
  letterhead: NO_LETTERHEAD,
  smallestGroup: 10,
  questionnaire: { use: 'three-level', reasons: [...REASONS], comment: true },
  questionnaires: [],
  publicCalendar: 'calendar',
};

function procedure(
  code: string,
  name: string,
  field: string,
  noWait: Office['procedures'][number]['noWait'],
): Office['procedures'][number] {
  return {
    code,
    name: same(name),
    shortName: same(name),
    field,
    lane: field,
    limit: null,
    fee: null,
    papers: [],
    legalBasis: null,
    decision: null,
    department: null,
    inForceFrom: null,
    inForceTo: null,
    noWait,
  };
}

/** What its figures are made by. */
export const FIGURES_BASE = {
  smallestGroup: OFFICE.smallestGroup,
  names: namesAfter(NO_NAMES, OFFICE),
  known: questionnairesOf(OFFICE),
  calendar: OFFICE,
};

/** The rules never look into a text, so one wording stands for both languages. */
export function same(text: string): Text {
  return { vi: text, en: text };
}
