import { REASONS } from '#shared/domain/vocabulary.ts';
import { NO_LETTERHEAD, type Office } from '#shared/protocol/office.ts';

/** A small office for the tests of its memory: two issuing points, three counters, a no-wait lane. */

const ALL_DAY = { weekdays: [1, 2, 3, 4, 5, 6, 7], spans: [{ from: '00:00', to: '23:59' }] };

/** The office file. */
export const OFFICE: Office = {
  name: name('Trung tâm'),
  place: name('Thanh Hóa'),
  address: null,
  emblem: null,
  wallColour: null,
  contacts: { phone: null, email: null, website: null },
  complaints: { how: null, phone: null, email: null },
  languages: ['vi', 'en'],
  timeZone: 'Asia/Ho_Chi_Minh',
  kioskHours: ALL_DAY,
  serviceHours: ALL_DAY,
  holidays: [],
  makeUpDays: [],
  fields: [
    { id: 'ho-tich', name: name('Hộ tịch') },
    { id: 'chung-thuc', name: name('Chứng thực') },
  ],
  lanes: [
    { id: 'chung', name: name('Chung'), noWait: false },
    { id: 'khong-cho', name: name('Không phải chờ'), noWait: true },
  ],
  points: ['sanh', 'ban'],
  series: [
    { letter: 'A', lane: 'chung', point: 'sanh', lastTicket: null },
    { letter: 'K', lane: 'khong-cho', point: 'sanh', lastTicket: null },
    { letter: 'B', lane: 'chung', point: 'ban', lastTicket: null },
  ],
  procedures: [
    procedure('1.000001', 'ho-tich', 'chung'),
    procedure('1.000002', 'ho-tich', 'chung'),
    procedure('2.000815', 'chung-thuc', 'chung'),
  ],
  noWaitCampaign: null,
  counters: [
    { id: '1', name: name('Quầy 1'), lanes: ['chung', 'khong-cho'] },
    { id: '2', name: name('Quầy 2'), lanes: ['chung'] },
    { id: '3', name: name('Quầy 3'), lanes: ['khong-cho', 'chung'] },
  ],
  staff: [{ id: 'lead', label: { vi: 'Lãnh đạo 1', en: 'Lead 1' }, role: 'lead' }],
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

function procedure(code: string, field: string, lane: string): Office['procedures'][number] {
  const base = { code, field, lane, name: name(code), shortName: name(code) };
  const entered = { legalBasis: null, decision: null, department: null };
  const always = { inForceFrom: null, inForceTo: null };
  return { ...base, limit: null, fee: null, papers: [], ...entered, ...always, noWait: null };
}

function name(vi: string) {
  return { vi, en: vi };
}
